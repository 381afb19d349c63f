import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AttemptApi, type SignIn } from './api';
import { ServerClock } from './clock';
import { HandingIn, type Attempt } from './handing-in';
import { Journal } from './journal';
import { Outbox, type Line, type OutboxListener } from './outbox';
import { watchPage } from './page';
import { Persistent } from './persistent';
import { Sheet } from './sheet';
import { Stay } from './stay';
import { TakingTurns } from './taking-turns';
import type { Item, Phase, SavedAnswer } from './types';

/** What the player does when the session finds out something. */
export interface SessionHost extends ReactiveControllerHost {
  /** Hands what is being typed to {@link QuizSession.choose}. */
  flush(): void;
  /** Something else than what was typed stands at the position now. */
  replaced(position: number): void;
  refused(position: number, message: string): void;
  submitted(): void;
}

const ASK_AGAIN = 5_000;

/** One attempt as this window knows it: questions, answers, and what is on its way to the server. */
export class QuizSession implements ReactiveController, OutboxListener, Attempt {
  phase: Phase = 'loading';
  flags = new Set<number>();
  /** Positions where an answer from elsewhere is kept instead of the one given here. */
  kept: number[] = [];
  readonly sheet = new Sheet();
  readonly clock = new ServerClock(() => void this.askTheTime());
  readonly persistent = new Persistent(() => this.changed());
  readonly stay = new Stay();
  readonly handingIn = new HandingIn(this);
  private readonly turns = new TakingTurns(this, this.handingIn);
  api!: AttemptApi;
  journal!: Journal;
  outbox!: Outbox;
  private unwatch?: () => void;

  constructor(private readonly host: SessionHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.stay.start();
    this.unwatch = watchPage({ back: this.retry, hidden: () => this.flush(), holds: () => this.unsent > 0 });
  }

  hostDisconnected(): void {
    this.flush();
    this.unwatch?.();
    this.unwatch = undefined;
    this.stay.stop();
    this.turns.close();
    void this.outbox?.pause();
    this.persistent.wake();
  }

  get line(): Line {
    return this.persistent.line === 'good' ? (this.outbox?.line ?? 'good') : this.persistent.line;
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

  /** Begins to play an attempt. */
  async open(attempt: string, language: string): Promise<void> {
    this.api = new AttemptApi(attempt, language);
    this.journal = new Journal(attempt);
    this.outbox = new Outbox(this.api, this.journal, this);
    this.turns.open(attempt);
    this.flags = await this.journal.flags();
    await this.load();
  }

  /** Makes this window the one to answer in. */
  continueHere(): Promise<void> {
    this.kept = [];
    return this.load();
  }

  private async load(): Promise<void> {
    this.become('loading');
    const state = await this.persistent.run(() => this.api.state(), this.isHere);
    if (state === 'never') {
      this.gone();
    } else if (state?.submitted) {
      await this.handingIn.finish();
    } else if (state) {
      if (state.now) {
        this.clock.set(state.now);
      }
      this.sheet.take(state).forEach((position) => this.host.replaced(position));
      this.turns.takeOver();
      this.become('answering');
      this.beaten(await this.outbox.start(this.sheet.items));
    }
  }

  choose(position: number, choices: readonly string[]): void {
    if (this.phase === 'answering' || this.phase === 'submitting') {
      this.kept = [];
      this.outbox?.put(position, choices);
      this.changed();
    }
  }

  toggleFlag(position: number): void {
    const flagged = !this.flags.delete(position);
    if (flagged) {
      this.flags.add(position);
    }
    void this.journal.flag(position, flagged);
    this.changed();
  }

  readonly signIn = async (name: string, password: string): Promise<SignIn> => {
    const result = await this.api.signIn(name, password);
    if (result === 'ok') {
      this.retry();
    }
    return result;
  };

  dismiss(): void {
    this.kept = [];
    this.changed();
  }

  retry = (): void => {
    this.persistent.wake();
    this.outbox?.retryNow();
  };

  changed(): void {
    this.host.requestUpdate();
  }

  saved(answer: SavedAnswer): void {
    this.sheet.store(answer);
    this.turns.tell(answer);
  }

  outdated(answer: SavedAnswer, early: boolean): void {
    this.sheet.store(answer);
    this.handingIn.cancel(); // to be read before anything is handed in
    if (!early && this.phase === 'answering') {
      this.phase = 'old';
      void this.outbox?.pause();
    }
    this.beaten([answer.position]);
  }

  refused(position: number, message: string): void {
    this.handingIn.cancel();
    this.host.refused(position, message);
  }

  closed(): void {
    void this.handingIn.closed();
  }

  done(): void {
    this.host.submitted();
  }

  flush(): void {
    this.host.flush();
  }

  gone(): void {
    void this.outbox?.pause();
    this.become('gone');
  }

  private async askTheTime(): Promise<void> {
    const reply = await this.api.state();
    if (reply.kind === 'ok' && reply.value.now) {
      this.clock.set(reply.value.now);
    } else if (this.isHere()) {
      window.setTimeout(() => void this.askTheTime(), ASK_AGAIN);
    }
  }

  beaten(positions: readonly number[]): void {
    this.kept = [...new Set([...this.kept, ...positions])].sort((a, b) => a - b);
    positions.forEach((position) => this.host.replaced(position));
    this.changed();
  }

  become(phase: Phase): void {
    this.phase = phase;
    this.changed();
  }

  readonly isHere = (): boolean => this.unwatch !== undefined;
}
