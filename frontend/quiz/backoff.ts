const FIRST = 1_000;
const LONGEST = 20_000;

/** Waits longer after each failure, unless somebody knows that the line is back. */
export class Backoff {
  private delay = FIRST;
  private wakeUp?: () => void;

  reset(): void {
    this.delay = FIRST;
  }

  /** Ends the wait under way. */
  wake(): void {
    this.wakeUp?.();
  }

  async wait(atLeast: number): Promise<void> {
    const jitter = 0.75 + Math.random() / 2; // a whole office coming back does not knock at the same moment
    const wait = Math.max(atLeast, this.delay) * jitter;
    this.delay = Math.min(this.delay * 2, LONGEST);
    await new Promise<void>((resolve) => {
      const timer = window.setTimeout(resolve, wait);
      this.wakeUp = () => {
        window.clearTimeout(timer);
        resolve();
      };
    });
    this.wakeUp = undefined;
  }
}
