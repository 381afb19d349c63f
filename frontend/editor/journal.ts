import type { LessonDocument } from './types';

/** A text that the server has not acknowledged yet. */
export interface Unsent {
  readonly document: LessonDocument;
  /** What the text was written upon. */
  readonly base: LessonDocument;
  readonly lock: number;
}

/** Keeps the unsent text of one person and lesson in this browser, until the server has it. */
export class Journal {
  private readonly key: string;

  constructor(account: string, lesson: number) {
    this.key = `netral-lesson:${account}:${lesson}`;
  }

  read(): Unsent | null {
    try {
      const kept = localStorage.getItem(this.key);
      return kept ? (JSON.parse(kept) as Unsent) : null;
    } catch {
      return null;
    }
  }

  /** False when the browser keeps nothing. */
  write(unsent: Unsent): boolean {
    try {
      localStorage.setItem(this.key, JSON.stringify(unsent));
      return true;
    } catch {
      return false;
    }
  }

  clear(): void {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // nothing was kept
    }
  }
}
