import type { AttemptApi } from './api';
import type { ServerClock } from './clock';
import type { Journal } from './journal';
import type { Outbox } from './outbox';
import type { Persistent } from './persistent';
import type { Sheet } from './sheet';
import type { Stay } from './stay';
import type { Phase } from './types';

/** The attempt that is to be handed in. */
export interface Attempt {
  readonly phase: Phase;
  readonly api: AttemptApi;
  readonly journal: Journal;
  readonly outbox: Outbox;
  readonly sheet: Sheet;
  readonly clock: ServerClock;
  readonly persistent: Persistent;
  readonly stay: Stay;
  become(phase: Phase): void;
  /** Whether the player is still on the page. */
  isHere(): boolean;
  flush(): void;
  gone(): void;
  /** At these positions an answer from elsewhere is kept. */
  beaten(positions: readonly number[]): void;
  /** The screen may go on to the result. */
  done(): void;
}

const SCREEN_CHANGE = 6_000;

/** Hands an attempt in: asked by the person, at the deadline, or because it was closed from elsewhere. */
export class HandingIn {
  timeIsUp = false;
  private run = 0;

  constructor(private readonly attempt: Attempt) {}

  /** Waits until every answer is saved, then hands in; {@link cancel} lets the person go on answering meanwhile. */
  async submit(): Promise<void> {
    const { attempt } = this;
    attempt.flush();
    attempt.become('submitting');
    const run = ++this.run;
    const wanted = (): boolean => run === this.run && attempt.phase === 'submitting' && attempt.isHere();
    await attempt.outbox.drained();
    if (wanted()) {
      await this.send(wanted);
    }
  }

  /** Forgets what is under way. */
  abandon(): void {
    this.run++;
    this.attempt.persistent.wake();
  }

  cancel(): void {
    if (this.attempt.phase === 'submitting' && !this.timeIsUp) {
      this.abandon();
      this.attempt.become('answering');
    }
  }

  /** The deadline has come: hands in what is there, unless more time was granted meanwhile. */
  async timeUp(): Promise<void> {
    const { attempt } = this;
    const reply = await attempt.api.state();
    if (reply.kind === 'ok' && attempt.sheet.prolong(reply.value, attempt.clock.now())) {
      attempt.become(attempt.phase);
      return;
    }
    this.timeIsUp = true;
    if (attempt.phase === 'answering' || attempt.phase === 'submitting') {
      await this.submit();
    }
  }

  /** The server takes no more answers: makes sure that the attempt is handed in. */
  async closed(): Promise<void> {
    this.abandon();
    this.attempt.become('submitting');
    await this.send(() => this.attempt.isHere());
  }

  /** Leads on to the result; says so first when answers came too late. */
  async finish(confirmed = false): Promise<void> {
    const { attempt } = this;
    if (attempt.outbox.size > 0 && !confirmed) {
      return attempt.become('late');
    }
    attempt.become('submitted');
    await attempt.journal.clear();
    if (attempt.stay.declined) {
      return attempt.stay.reload();
    }
    attempt.done();
    // The screen may have lost its server side (restart, ended session); the quiz's address then leads to the result.
    window.setTimeout(() => attempt.isHere() && attempt.stay.reload(), SCREEN_CHANGE);
  }

  private async send(wanted: () => boolean): Promise<void> {
    const reply = await this.attempt.persistent.run<unknown>(() => this.attempt.api.submit(), wanted, true);
    if (reply === 'never') {
      this.attempt.gone();
    } else if (reply !== undefined) {
      await this.finish();
    }
  }
}
