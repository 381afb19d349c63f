import type { JSONContent } from '@tiptap/core';

/** Sentences by name, in the person's language. */
export type Texts = Readonly<Record<string, string>>;

/** A lesson document in the form of the server's `document` module. */
export type LessonDocument = JSONContent;

/** A lesson as the server hands it to the editor. */
export interface Lesson {
  readonly draft: number;
  readonly title: string;
  readonly document: LessonDocument;
  readonly lock: number;
  readonly changedBy: string;
  readonly savedAt: string;
  readonly writable: boolean;
}

/** What a save has left on the server. */
export interface Saved {
  readonly lock: number;
  readonly savedAt: string;
  readonly document: LessonDocument;
}

/** One place where two people have written; a side that has nothing there is null. */
export interface MergeRow {
  readonly state: 'SAME' | 'MINE' | 'THEIRS' | 'BOTH';
  readonly mine: JSONContent | null;
  readonly theirs: JSONContent | null;
}

/** What stands between an unsaved text and the server's. */
export interface Merge {
  readonly lock: number;
  readonly changedBy: string;
  readonly savedAt: string;
  readonly document: LessonDocument;
  readonly rows: readonly MergeRow[];
}

/** Who else has the lesson open, and how far the server is. */
export interface Presence {
  readonly others: readonly { readonly name: string; readonly since: string }[];
  readonly lock: number;
  readonly changedBy: string;
}

/** An earlier state. */
export interface Revision {
  readonly id: number;
  readonly savedBy: string;
  readonly savedAt: string;
}

/** An entry to be picked: an article of the register or a word of the glossary. */
export interface Pick {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly warning?: string | null;
}

/** A picture or file of the draft. */
export interface Medium {
  readonly path: string;
  readonly alt: string;
}

/** Fills {0}, {1} … of a sentence. */
export function fill(sentence: string | undefined, ...values: readonly (string | number)[]): string {
  return values.reduce<string>((text, value, index) => text.replaceAll(`{${index}}`, String(value)), sentence ?? '');
}

/** Address of a medium of a draft. */
export function mediumUrl(draft: number, path: string): string {
  return new URL(`api/drafts/${draft}/media/${path}`, document.baseURI).pathname;
}
