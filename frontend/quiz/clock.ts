/** The server's clock as far as this device can tell; the device's own may be wrong by hours. */
export class ServerClock {
  private offset?: number;

  /** The precise time, as told by the attempt's state. */
  set(now: string): void {
    this.offset = Date.parse(now) - Date.now();
  }

  /** A response's Date header, in whole seconds: mends only what jumped, such as a device's clock put right meanwhile. */
  check(date: string | null): void {
    const told = date ? Date.parse(date) - Date.now() : Number.NaN;
    if (this.offset !== undefined && Math.abs(told - this.offset) > COARSE) {
      this.offset = told;
    }
  }

  /** Milliseconds since 1970. */
  now(): number {
    return Date.now() + (this.offset ?? 0);
  }
}

const COARSE = 15_000; // longer than a request may take
