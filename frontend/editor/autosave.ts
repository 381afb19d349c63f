import { Backoff } from '../quiz/backoff';
import type { EditorApi } from './api';
import type { Journal } from './journal';
import type { LessonDocument, Saved } from './types';

/** How the text on the screen stands to the server's. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'changed' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'away' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly message: string };

/** What the editor does for its autosave. */
export interface Host {
  read(): LessonDocument;
  stateChanged(state: SaveState): void;
  /** Somebody else has written; called once until {@link Autosave.settle}. */
  conflict(): void;
}

const QUIET = 1_500;
const LONGEST_WAIT = 5_000;
const JOURNAL_AFTER = 250;
const SIGNED_OUT_AGAIN = 10_000;

/** Sends the text some moments after it was changed, and as often as it takes. Until then the browser keeps it. */
export class Autosave {
  state: SaveState;
  private written = 0;
  private sent = 0;
  private first = 0;
  private timer = 0;
  private journalTimer = 0;
  private busy = false;
  private stopped = false;
  private readonly backoff = new Backoff();

  constructor(
    private readonly api: EditorApi,
    private readonly journal: Journal,
    private readonly host: Host,
    public base: LessonDocument,
    public lock: number,
    savedAt: Date,
  ) {
    this.state = { kind: 'saved', at: savedAt };
    window.addEventListener('online', this.wake);
    window.addEventListener('pagehide', this.flush);
    document.addEventListener('visibilitychange', this.concealed);
  }

  /** Whether the server lacks something. */
  get unsent(): boolean {
    return this.written > this.sent;
  }

  /** The text has changed. */
  touch(): void {
    this.written++;
    this.first ||= Date.now();
    window.clearTimeout(this.journalTimer);
    this.journalTimer = window.setTimeout(this.keep, JOURNAL_AFTER);
    if (this.state.kind === 'saved' || this.state.kind === 'refused') {
      this.show({ kind: 'changed' });
    }
    this.plan();
  }

  /** The server has this text now, whoever wrote it. */
  settle(saved: Saved): void {
    this.base = saved.document;
    this.lock = saved.lock;
    this.sent = this.written;
    this.first = 0;
    window.clearTimeout(this.journalTimer);
    this.journal.clear();
    this.show({ kind: 'saved', at: new Date(saved.savedAt) });
  }

  /** Sends at once what is unsent; true when the server has everything. */
  async now(): Promise<boolean> {
    window.clearTimeout(this.timer);
    await this.push();
    return !this.unsent;
  }

  stop(): void {
    this.flush();
    this.stopped = true;
    window.clearTimeout(this.timer);
    this.backoff.wake();
    window.removeEventListener('online', this.wake);
    window.removeEventListener('pagehide', this.flush);
    document.removeEventListener('visibilitychange', this.concealed);
  }

  private plan(): void {
    if (this.busy || this.state.kind === 'conflict' || this.state.kind === 'gone') {
      return;
    }
    window.clearTimeout(this.timer);
    const wait = Math.max(0, Math.min(QUIET, this.first + LONGEST_WAIT - Date.now()));
    this.timer = window.setTimeout(() => void this.push(), wait);
  }

  private async push(): Promise<void> {
    if (this.busy || !this.unsent || this.state.kind === 'conflict' || this.state.kind === 'gone') {
      return;
    }
    this.busy = true;
    while (this.unsent && !this.stopped && (await this.once())) {
      // once more
    }
    this.busy = false;
  }

  /** True when it is to be tried again. */
  private async once(): Promise<boolean> {
    const sending = this.written;
    if (this.state.kind !== 'away' && this.state.kind !== 'signed-out') {
      this.show({ kind: 'saving' });
    }
    const reply = await this.api.save(this.host.read(), this.lock);
    switch (reply.kind) {
      case 'ok':
        this.acknowledged(sending, reply.value);
        return false;
      case 'away':
        this.show({ kind: 'away' });
        await this.backoff.wait(0);
        return true;
      case 'signed-out':
        this.show({ kind: 'signed-out' });
        await this.backoff.wait(SIGNED_OUT_AGAIN);
        return true;
      case 'conflict':
        this.show({ kind: 'conflict' });
        this.host.conflict();
        return false;
      default:
        this.show(reply);
        return false;
    }
  }

  private acknowledged(sending: number, saved: Saved): void {
    this.backoff.reset();
    this.lock = saved.lock;
    this.base = saved.document;
    this.sent = sending;
    if (this.unsent) {
      this.first = Date.now();
      this.keep();
      this.show({ kind: 'changed' });
      window.setTimeout(() => this.plan());
    } else {
      this.first = 0;
      window.clearTimeout(this.journalTimer);
      this.journal.clear();
      this.show({ kind: 'saved', at: new Date(saved.savedAt) });
    }
  }

  private show(state: SaveState): void {
    this.state = state;
    this.host.stateChanged(state);
  }

  private readonly keep = (): void => {
    if (this.unsent) {
      this.journal.write({ document: this.host.read(), base: this.base, lock: this.lock });
    }
  };

  private readonly wake = (): void => this.backoff.wake();

  private readonly flush = (): void => {
    if (!this.stopped && this.unsent) {
      this.keep();
      void this.push();
    }
  };

  private readonly concealed = (): void => {
    if (document.visibilityState === 'hidden') {
      this.flush();
    }
  };
}
