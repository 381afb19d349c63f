import { looksNumeric } from './choices';
import type { QuizSession } from './session';
import { say, type Texts } from './types';

const PAUSE = 600;

/**
 * What is being typed: handed on when typing pauses, or at once before anything else happens. What cannot be an answer
 * stays in its field with a sentence why.
 */
export class Typing {
  private readonly texts = new Map<number, string>();
  private readonly timers = new Map<number, number>();
  private readonly problems = new Map<number, string>();

  constructor(
    private readonly quiz: QuizSession,
    private readonly words: () => Texts,
  ) {}

  /** What was typed last at a position in this window, as long as it is valid or to be mended. */
  draft(position: number): string | undefined {
    return this.texts.get(position);
  }

  problem(position: number): string | undefined {
    return this.problems.get(position);
  }

  isWaiting(position: number): boolean {
    return this.timers.has(position);
  }

  put(position: number, text: string): void {
    this.texts.set(position, text);
    window.clearTimeout(this.timers.get(position));
    this.timers.set(
      position,
      window.setTimeout(() => this.settle(position), PAUSE),
    );
    this.quiz.changed();
  }

  /** Hands on what is still waiting. */
  flush(): void {
    [...this.timers.keys()].forEach((position) => this.settle(position));
  }

  /** Something else than what was typed is valid now. */
  forget(position: number): void {
    window.clearTimeout(this.timers.get(position));
    this.timers.delete(position);
    this.texts.delete(position);
    this.problems.delete(position);
  }

  /** Says why what was given is no answer, and what stays saved. */
  refuse(position: number, message: string): void {
    const reason = message || (this.words()['refused'] ?? '');
    const saved = this.quiz.sheet.items[position - 1]?.choices ?? [];
    const words = this.texts.has(position) && saved[0] ? [reason, say(this.words(), 'still-saved', saved[0])] : [reason];
    this.problems.set(position, words.join(' '));
    this.quiz.changed();
  }

  private settle(position: number): void {
    window.clearTimeout(this.timers.get(position));
    this.timers.delete(position);
    const item = this.quiz.sheet.items[position - 1];
    const text = (this.texts.get(position) ?? '').trim();
    if (!item) {
      return;
    }
    if (item.type === 'NUMERIC' && text !== '' && !looksNumeric(text)) {
      this.refuse(position, this.words()['no-number'] ?? '');
      return;
    }
    this.problems.delete(position);
    if (text !== (this.quiz.choices(item)[0] ?? '')) {
      this.quiz.choose(position, text === '' ? [] : [text]);
    }
    this.quiz.changed();
  }
}
