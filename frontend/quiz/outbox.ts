import type { AttemptApi, Reply } from './api';
import { Backoff } from './backoff';
import type { Journal } from './journal';
import { sameChoices, type Item, type SavedAnswer, type Unsent } from './types';

/** How the line to the server is. */
export type Line = 'good' | 'away' | 'signed-out' | 'closed';

/** What the player wants to know of its answers' way. */
export interface OutboxListener {
  changed(): void;
  saved(answer: SavedAnswer): void;
  outdated(answer: SavedAnswer): void;
  refused(position: number, message: string): void;
  submitted(): void;
  gone(): void;
}

/**
 * Sends answers one after the other until the server has acknowledged each. A newer answer to the same question replaces
 * an unsent one; its sequence number counts every answer tried, so a lost acknowledgement never makes it look old.
 */
export class Outbox {
  line: Line = 'good';
  private readonly unsent = new Map<number, Unsent>();
  private readonly seqs = new Map<number, number>();
  private readonly waiters: Array<() => void> = [];
  private readonly backoff = new Backoff();
  private running = false;

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

  /** Takes what the server knows and sends what an earlier window left unsent. */
  start(items: readonly Item[]): void {
    items.forEach((item) => this.seqs.set(item.position, item.seq));
    for (const [position, left] of this.journal.read()) {
      const item = items.find((known) => known.position === position);
      if (!item || (item.seq >= left.seq && sameChoices(item.choices, left.choices))) {
        this.journal.remove(position, left);
      } else {
        this.unsent.set(position, left);
        this.seqs.set(position, Math.max(item.seq, left.seq));
      }
    }
    void this.pump();
  }

  put(position: number, choices: readonly string[]): void {
    const unsent = { choices, seq: (this.seqs.get(position) ?? 0) + 1 };
    this.seqs.set(position, unsent.seq);
    this.unsent.set(position, unsent);
    this.journal.put(position, unsent);
    void this.pump();
  }

  /** The line may be back: do not wait any longer. */
  retryNow(): void {
    this.backoff.wake();
  }

  /** Resolves once everything is acknowledged. */
  drained(): Promise<void> {
    return new Promise((resolve) => {
      this.waiters.push(resolve);
      this.retryNow();
      void this.pump();
    });
  }

  stop(): void {
    this.line = 'closed';
    this.backoff.wake();
  }

  private async pump(): Promise<void> {
    if (this.running) {
      return;
    }
    this.running = true;
    for (;;) {
      const next = this.unsent.entries().next();
      if (next.done || this.line === 'closed') {
        break;
      }
      const [position, unsent] = next.value;
      await this.take(position, unsent, await this.api.save(position, unsent.seq, unsent.choices));
    }
    this.running = false;
    this.waiters.splice(0).forEach((resolve) => resolve());
  }

  private async take(position: number, sent: Unsent, reply: Reply<SavedAnswer>): Promise<void> {
    switch (reply.kind) {
      case 'ok':
        this.forget(position, sent);
        this.seqs.set(position, Math.max(this.seqs.get(position) ?? 0, reply.value.seq));
        this.listener.saved(reply.value);
        break;
      case 'outdated':
        this.forget(position, sent);
        this.seqs.set(position, reply.saved.seq);
        this.listener.outdated(reply.saved);
        break;
      case 'refused':
        this.forget(position, sent);
        this.listener.refused(position, reply.message);
        break;
      case 'submitted':
        this.stop();
        this.journal.clear();
        this.listener.submitted();
        return;
      case 'gone':
        this.stop();
        this.listener.gone();
        return;
      default:
        this.line = this.line === 'closed' ? 'closed' : reply.kind;
        this.listener.changed();
        await this.backoff.wait(reply.kind === 'away' ? reply.retryAfter : 0);
        return;
    }
    this.line = 'good';
    this.backoff.reset();
    this.listener.changed();
  }

  private forget(position: number, sent: Unsent): void {
    if (this.unsent.get(position) === sent) {
      this.unsent.delete(position);
    }
    this.journal.remove(position, sent);
  }
}
