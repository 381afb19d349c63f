import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AttemptApi, type Reply } from './api';
import { Backoff } from './backoff';
import { Journal } from './journal';
import { Outbox, type Line, type OutboxListener } from './outbox';
import type { Item, SavedAnswer } from './types';

export type Phase = 'loading' | 'answering' | 'submitting' | 'submitted' | 'gone';

const SCREEN_CHANGE = 6_000;

/** One attempt as this window knows it: questions, answers, and what is on its way to the server. */
export class QuizSession implements ReactiveController, OutboxListener {
  phase: Phase = 'loading';
  items: Item[] = [];
  resumeAt = 1;
  notice: 'outdated' | string = '';
  private api!: AttemptApi;
  private journal!: Journal;
  private outbox!: Outbox;
  private loadLine: Line = 'good';
  private readonly backoff = new Backoff();
  private connected = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onSubmitted: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.connected = true;
    window.addEventListener('online', this.retry);
    window.addEventListener('focus', this.retry);
    document.addEventListener('visibilitychange', this.whenVisible);
    window.addEventListener('beforeunload', this.beforeUnload);
  }

  hostDisconnected(): void {
    this.connected = false;
    this.outbox?.stop();
    this.backoff.wake();
    window.removeEventListener('online', this.retry);
    window.removeEventListener('focus', this.retry);
    document.removeEventListener('visibilitychange', this.whenVisible);
    window.removeEventListener('beforeunload', this.beforeUnload);
  }

  get line(): Line {
    return this.loadLine === 'good' ? (this.outbox?.line ?? 'good') : this.loadLine;
  }

  get unsent(): number {
    return this.outbox?.size ?? 0;
  }

  isUnsent(position: number): boolean {
    return this.outbox?.get(position) !== undefined;
  }

  choices(item: Item): readonly string[] {
    return this.outbox?.get(item.position)?.choices ?? item.choices;
  }

  /** Fetches the attempt, as often as it takes. */
  async open(attempt: string, language: string): Promise<void> {
    this.api = new AttemptApi(attempt, language);
    this.journal = new Journal(attempt);
    this.outbox = new Outbox(this.api, this.journal, this);
    const state = await this.persist(() => this.api.state());
    if (state?.submitted) {
      this.journal.clear();
      this.submitted();
    } else if (state) {
      this.items = [...state.items];
      this.resumeAt = state.resumeAt;
      this.phase = 'answering';
      this.outbox.start(this.items);
      this.changed();
    }
  }

  choose(item: Item, choices: readonly string[]): void {
    this.notice = '';
    this.outbox.put(item.position, choices);
    this.changed();
  }

  /** Waits until every answer is saved, then hands in. */
  async submit(): Promise<void> {
    this.phase = 'submitting';
    this.changed();
    await this.outbox.drained();
    if (this.phase === 'submitting' && (await this.persist(() => this.api.submit()))) {
      this.journal.clear();
      this.submitted();
    }
  }

  retry = (): void => {
    this.backoff.wake();
    this.outbox?.retryNow();
  };

  changed(): void {
    this.host.requestUpdate();
  }

  saved(answer: SavedAnswer): void {
    this.items = this.items.map((item) => (item.position === answer.position ? { ...item, ...answer } : item));
  }

  outdated(answer: SavedAnswer): void {
    this.saved(answer);
    this.notice = 'outdated';
  }

  refused(_position: number, message: string): void {
    this.notice = message;
  }

  submitted(): void {
    this.phase = 'submitted';
    this.outbox.stop();
    this.changed();
    this.onSubmitted();
    // The screen may have lost its server side (restart, ended session); the quiz's address then leads to the result.
    window.setTimeout(() => this.connected && location.reload(), SCREEN_CHANGE);
  }

  gone(): void {
    this.phase = 'gone';
    this.outbox.stop();
    this.changed();
  }

  /** Repeats a request that may be repeated until the server has answered it; undefined when it never will. */
  private async persist<T>(request: () => Promise<Reply<T>>): Promise<T | undefined> {
    while (this.connected) {
      const reply = await request();
      if (reply.kind === 'ok') {
        this.loadLine = 'good';
        this.backoff.reset();
        return reply.value;
      }
      if (reply.kind !== 'away' && reply.kind !== 'signed-out') {
        this.gone();
        return undefined;
      }
      this.loadLine = reply.kind;
      this.changed();
      await this.backoff.wait(reply.kind === 'away' ? reply.retryAfter : 0);
    }
    return undefined;
  }

  private readonly whenVisible = (): void => {
    if (document.visibilityState === 'visible') {
      this.retry();
    }
  };

  private readonly beforeUnload = (event: BeforeUnloadEvent): void => {
    if (this.unsent > 0) {
      event.preventDefault();
    }
  };
}
