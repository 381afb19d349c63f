import type { AttemptApi, Reply } from './api';
import { Backoff } from './backoff';
import type { Journal } from './journal';
import { sameChoices, type Item, type SavedAnswer, type Unsent } from './types';

/** How the line to the server is. */
export type Line = 'good' | 'away' | 'signed-out';

/** What the player wants to know of its answers' way. */
export interface OutboxListener {
  changed(): void;
  saved(answer: SavedAnswer): void;
  /** Another answer was saved from elsewhere in the meantime; early: this one waited since before the window opened. */
  outdated(answer: SavedAnswer, early: boolean): void;
  refused(position: number, message: string): void;
  /** The server takes no more answers. */
  closed(): void;
  gone(): void;
}

interface Waiting extends Unsent {
  /** Left by an earlier window. */
  readonly early: boolean;
  readonly journaled: Promise<void>;
}

/**
 * Sends answers one after the other until the server has acknowledged each; before that, each is written to the journal. A
 * newer answer to the same question replaces an unsent one; its sequence number counts every answer tried, so a lost
 * acknowledgement never makes it look old.
 */
export class Outbox {
  line: Line = 'good';
  private readonly unsent = new Map<number, Waiting>();
  private readonly seqs = new Map<number, number>();
  private readonly backoff = new Backoff();
  private waiters: Array<() => void> = [];
  private paused = true;
  private running?: Promise<void>;

  constructor(
    private readonly api: AttemptApi,
    private readonly journal: Journal,
    private readonly listener: OutboxListener,
  ) {}

  get size(): number {
    return this.unsent.size;
  }

  get(position: number): Unsent | undefined {
    return this.unsent.get(position);
  }

  /**
   * Takes what the server knows and sends what is left unsent here or by an earlier window. Returns the positions at which
   * a newer answer from elsewhere stands.
   */
  async start(items: readonly Item[]): Promise<number[]> {
    items.forEach((item) => this.seqs.set(item.position, item.seq));
    const left = new Map<number, Unsent>([...(await this.journal.read()), ...this.unsent]);
    this.unsent.clear();
    const beaten = this.adopt(left, items);
    this.paused = false;
    this.pump();
    return beaten;
  }

  /** Takes over answers that another window or an earlier one left; returns the positions it is too late for. */
  adopt(left: Iterable<readonly [number, Unsent]>, items: readonly Item[]): number[] {
    const beaten: number[] = [];
    for (const [position, { choices, seq }] of left) {
      const item = items.find((known) => known.position === position);
      const mine = this.unsent.get(position);
      if (mine?.seq === seq && sameChoices(mine.choices, choices)) {
        continue;
      }
      if (item && item.seq < seq + (sameChoices(item.choices, choices) ? 0 : 1) && (mine?.seq ?? 0) < seq) {
        this.seqs.set(position, Math.max(this.seqs.get(position) ?? 0, seq));
        this.unsent.set(position, { choices, seq, early: true, journaled: Promise.resolve() });
      } else {
        void this.journal.remove(position, { choices, seq });
        if (item && !sameChoices(mine?.choices ?? item.choices, choices)) {
          beaten.push(position);
        }
      }
    }
    this.pump();
    return beaten;
  }

  put(position: number, choices: readonly string[]): void {
    const unsent = { choices, seq: (this.seqs.get(position) ?? 0) + 1 };
    this.seqs.set(position, unsent.seq);
    this.unsent.delete(position); // sent in the order of the newest answers
    this.unsent.set(position, { ...unsent, early: false, journaled: this.journal.put(position, unsent) });
    this.pump();
  }

  /** Another window of this browser sent an answer. */
  learn(answer: SavedAnswer): void {
    this.seqs.set(answer.position, Math.max(this.seqs.get(answer.position) ?? 0, answer.seq));
  }

  /** The line may be back: do not wait any longer. */
  retryNow(): void {
    this.backoff.wake();
  }

  /** Resolves once everything is acknowledged, or sending has stopped. */
  drained(): Promise<void> {
    return new Promise((resolve) => {
      this.waiters.push(resolve);
      this.retryNow();
      this.pump();
      if (!this.running) {
        this.settled();
      }
    });
  }

  /** Stops sending; what is unsent stays. Resolves once nothing is on its way any more. */
  async pause(): Promise<void> {
    this.paused = true;
    this.backoff.wake();
    await Promise.all([this.running, ...[...this.unsent.values()].map(({ journaled }) => journaled)]);
  }

  /** Gives the unsent answers away. */
  handOver(): Array<readonly [number, Unsent]> {
    const left = [...this.unsent].map(([position, { choices, seq }]) => [position, { choices, seq }] as const);
    this.unsent.clear();
    return left;
  }

  private pump(): void {
    if (!this.running && !this.paused && this.unsent.size > 0) {
      this.running = this.sendAll().finally(() => {
        this.running = undefined;
        this.settled();
      });
    }
  }

  private settled(): void {
    this.waiters.splice(0).forEach((resolve) => resolve());
  }

  private async sendAll(): Promise<void> {
    for (let next = this.unsent.entries().next(); !next.done && !this.paused; next = this.unsent.entries().next()) {
      const [position, unsent] = next.value;
      await unsent.journaled;
      if (this.unsent.get(position) === unsent) {
        await this.take(position, unsent, await this.api.save(position, unsent.seq, unsent.choices));
      }
    }
  }

  private async take(position: number, sent: Waiting, reply: Reply<SavedAnswer>): Promise<void> {
    switch (reply.kind) {
      case 'ok':
        this.forget(position, sent);
        this.learn(reply.value);
        this.listener.saved(reply.value);
        break;
      case 'outdated':
        this.forget(position, sent);
        this.learn(reply.saved);
        this.listener.outdated(reply.saved, sent.early);
        break;
      case 'refused':
        this.forget(position, sent);
        this.listener.refused(position, reply.message);
        break;
      case 'submitted':
        this.paused = true;
        return this.listener.closed();
      case 'gone':
        this.paused = true;
        return this.listener.gone();
      default:
        this.line = reply.kind;
        this.listener.changed();
        if (!this.paused) {
          await this.backoff.wait(reply.kind === 'away' ? reply.retryAfter : 0);
        }
        return;
    }
    this.line = 'good';
    this.backoff.reset();
    this.listener.changed();
  }

  private forget(position: number, sent: Waiting): void {
    if (this.unsent.get(position) === sent) {
      this.unsent.delete(position);
    }
    void this.journal.remove(position, sent);
  }
}
