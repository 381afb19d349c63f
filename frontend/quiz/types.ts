/** What the server tells of a quiz before it is submitted; options are known by the place they are shown at. */

export type QuestionType = 'SINGLE' | 'MULTIPLE' | 'TRUE_FALSE';

export interface Option {
  readonly key: string;
  readonly text: string;
}

export interface Item {
  readonly position: number;
  readonly type: QuestionType;
  readonly stem: string;
  readonly options: readonly Option[];
  readonly choices: readonly string[];
  readonly seq: number;
  readonly savedAt?: string | null;
}

export interface PlayerState {
  readonly number: number;
  readonly submitted: boolean;
  readonly resumeAt: number;
  readonly items: readonly Item[];
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

export function sameChoices(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key) => b.includes(key));
}
