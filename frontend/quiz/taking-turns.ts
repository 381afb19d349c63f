import type { Attempt, HandingIn } from './handing-in';
import type { SavedAnswer, Unsent } from './types';
import { Windows, type WindowsListener } from './windows';

/** Lets one window of this browser answer at a time: the one opened last, or the one where the person asks for it. */
export class TakingTurns implements WindowsListener {
  private windows?: Windows;

  constructor(
    private readonly attempt: Attempt,
    private readonly handingIn: HandingIn,
  ) {}

  open(attempt: string): void {
    this.windows = new Windows(attempt, this);
  }

  close(): void {
    this.windows?.close();
  }

  /** This window is the one from now on. */
  takeOver(): void {
    this.windows?.takeOver();
  }

  tell(answer: SavedAnswer): void {
    this.windows?.saved(answer);
  }

  async takenOver(): Promise<void> {
    const { attempt } = this;
    if (this.active) {
      attempt.flush();
      this.handingIn.abandon();
      attempt.become('old');
      await attempt.outbox.pause();
      this.windows?.leave(attempt.outbox.handOver());
      attempt.become(attempt.phase);
    }
  }

  handedOver(unsent: ReadonlyArray<readonly [number, Unsent]>): void {
    if (this.active) {
      this.attempt.beaten(this.attempt.outbox.adopt(unsent, this.attempt.sheet.items));
    }
  }

  savedElsewhere(answer: SavedAnswer): void {
    if (this.attempt.sheet.learn(answer)) {
      this.attempt.outbox.learn(answer);
      this.attempt.become(this.attempt.phase);
    }
  }

  private get active(): boolean {
    return this.attempt.phase === 'answering' || this.attempt.phase === 'submitting';
  }
}
