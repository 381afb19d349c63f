const DRIFT = 3_000;

/**
 * The server's clock as far as this device can tell. Counts on from what the server told last, without the device's own
 * clock, which may be wrong by hours or be put right meanwhile. That, and sleep, makes it ask again.
 */
export class ServerClock {
  private told = Date.now();
  private counter = performance.now();
  private own = Date.now();
  private asked = true;

  constructor(private readonly ask: () => void) {}

  /** The server's time, just now. */
  set(now: string): void {
    this.told = Date.parse(now);
    this.counter = performance.now();
    this.own = Date.now();
    this.asked = false;
  }

  /** Milliseconds since 1970. */
  now(): number {
    const passed = performance.now() - this.counter;
    if (!this.asked && Math.abs(Date.now() - this.own - passed) > DRIFT) {
      this.asked = true;
      this.ask();
    }
    return this.told + passed;
  }
}
