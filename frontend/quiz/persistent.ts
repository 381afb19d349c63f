import type { Reply } from './api';
import { Backoff } from './backoff';
import type { Line } from './outbox';

/** Repeats requests that may be repeated until the server has answered them. */
export class Persistent {
  line: Line = 'good';
  private readonly backoff = new Backoff();

  constructor(private readonly changed: () => void) {}

  /** Ends a wait under way. */
  wake(): void {
    this.backoff.wake();
  }

  /**
   * The answer; undefined when it is no longer wanted, or when the server will never give one.
   *
   * @param closed what it means that the attempt is submitted already
   */
  async run<T>(request: () => Promise<Reply<T>>, wanted: () => boolean, closed?: T): Promise<T | 'never' | undefined> {
    while (wanted()) {
      const reply = await request();
      switch (reply.kind) {
        case 'ok':
          return this.good(reply.value);
        case 'away':
        case 'signed-out':
          this.line = reply.kind;
          this.changed();
          await this.backoff.wait(reply.kind === 'away' ? reply.retryAfter : 0);
          break;
        default:
          return this.good(reply.kind === 'submitted' && closed !== undefined ? closed : 'never');
      }
    }
    return this.good(undefined);
  }

  private good<T>(value: T): T {
    this.line = 'good';
    this.backoff.reset();
    return value;
  }
}
