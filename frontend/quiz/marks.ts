import { progress, type Progress } from './choices';
import type { QuizSession } from './session';
import type { Typing } from './typing';

/** How one question looks in strip and overview. */
export interface Mark {
  readonly position: number;
  readonly state: Progress | 'unsent';
  readonly progress: Progress;
  readonly flagged: boolean;
  readonly current: boolean;
}

/** All questions as strip and overview show them. */
export function marksOf(quiz: QuizSession, typing: Typing, position: number): Mark[] {
  return quiz.sheet.items.map((item) => {
    const far = progress(item, quiz.choices(item));
    return {
      position: item.position,
      state: quiz.isUnsent(item.position) || typing.isWaiting(item.position) ? 'unsent' : far,
      progress: far,
      flagged: quiz.flags.has(item.position),
      current: item.position === position,
    };
  });
}
