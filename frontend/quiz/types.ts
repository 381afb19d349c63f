/** What the server tells of a quiz before it is submitted; options are known by the place they are shown at. */

/** Old: another window or device answers now. Late: closed while answers were still here. */
export type Phase = 'loading' | 'answering' | 'submitting' | 'submitted' | 'late' | 'old' | 'gone';

export type QuestionType =
  | 'SINGLE'
  | 'MULTIPLE'
  | 'TRUE_FALSE'
  | 'MATCHING'
  | 'ORDERING'
  | 'GAPS'
  | 'NUMERIC'
  | 'SHORT_TEXT'
  | 'VERDICT'
  | 'MARK_CHAT'
  | 'MARK_PICTURE';

export interface Option {
  readonly key: string;
  readonly text: string;
}

export interface Message extends Option {
  readonly sender: string;
  /** As shown, e.g. 19.42. */
  readonly time: string;
}

/** A place in a picture, in percent of its width and height. */
export interface Spot {
  readonly key: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Picture {
  readonly address: string;
  readonly alt: string;
  readonly spots: readonly Spot[];
}

export interface Item {
  readonly position: number;
  readonly type: QuestionType;
  readonly stem: string;
  readonly options: readonly Option[];
  /** The left side of a matching, or one per gap. */
  readonly prompts: readonly Option[];
  readonly chat: readonly Message[];
  readonly picture: Picture | null;
  readonly unit: string | null;
  readonly choices: readonly string[];
  readonly seq: number;
  readonly savedAt: string | null;
  /** Whether it counts towards the score. */
  readonly graded: boolean;
}

export interface PlayerState {
  readonly number: number;
  readonly submitted: boolean;
  readonly resumeAt: number;
  /** The server's clock. */
  readonly now?: string;
  readonly deadline?: string | null;
  readonly items: readonly Partial<Item>[];
}

export interface SavedAnswer {
  readonly position: number;
  readonly choices: readonly string[];
  readonly seq: number;
  readonly savedAt: string;
}

/** An answer that the server has not acknowledged yet. */
export interface Unsent {
  readonly choices: readonly string[];
  readonly seq: number;
}

/** Sentences in the person's language, by name; {0}, {1} … stand for arguments. */
export type Texts = Readonly<Record<string, string>>;

export function say(texts: Texts, name: string, ...values: unknown[]): string {
  return (texts[name] ?? '').replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ''));
}

/** The order counts: it is the answer to an ordering, and elsewhere both sides keep to one. */
export function sameChoices(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((choice, index) => choice === b[index]);
}

/** Fills in what the server leaves out where it is empty. */
export function wholeItem(item: Partial<Item>): Item {
  return {
    position: 0,
    type: 'SINGLE',
    stem: '',
    seq: 0,
    ...item,
    options: item.options ?? [],
    prompts: item.prompts ?? [],
    chat: item.chat ?? [],
    picture: item.picture ?? null,
    unit: item.unit ?? null,
    choices: item.choices ?? [],
    savedAt: item.savedAt ?? null,
    graded: item.graded ?? true,
  };
}
