import type { EditorApi } from './api';
import type { Presence } from './types';

const EVERY = 12_000;

/** Tells the server that the lesson is open here, and hears who else has it open. */
export class Watch {
  private readonly tab = crypto.randomUUID();
  private timer = 0;
  private stopped = false;

  constructor(
    private readonly api: EditorApi,
    private readonly heard: (presence: Presence) => void,
  ) {
    window.addEventListener('pagehide', this.leave);
    void this.beat();
  }

  stop(): void {
    this.stopped = true;
    window.clearTimeout(this.timer);
    window.removeEventListener('pagehide', this.leave);
    this.leave();
  }

  private readonly leave = (): void => void this.api.leave(this.tab);

  private async beat(): Promise<void> {
    const reply = await this.api.present(this.tab);
    if (this.stopped) {
      return;
    }
    if (reply.kind === 'ok') {
      this.heard(reply.value);
    }
    this.timer = window.setTimeout(() => void this.beat(), EVERY);
  }
}
