import { LitElement, css, html } from 'lit';
import { isFinal, mayOutliveThePage } from './quiz/requests';

interface Told {
  readonly kind: 'open' | 'save' | 'finish';
  readonly seq: number;
  readonly values: Record<string, string>;
}

interface Token {
  readonly header: string;
  readonly token: string;
}

const MARK = 'netral-scorm';
const TIMEOUT = 12_000;
/** Refusals that end with a new token or with signing in again. */
const RENEWABLE = ['csrf', 'unauthenticated'];
const PAUSES = [1000, 2000, 4000, 8000, 15_000];

/**
 * A foreign package in a frame of its own that may do nothing but run scripts. What the package tells, this part hands to
 * the server with the reader's session; the package itself never gets hold of it. Fires `scorm-saved` with what the server
 * made of it, `scorm-refused` when the package was opened elsewhere or is gone. Without an attempt nothing is handed on: a
 * reviewer only looks.
 */
class ScormPlayer extends LitElement {
  static override properties = {
    src: {},
    label: {},
    attempt: {},
    launch: { type: Number },
    ownOrigin: { type: Boolean },
    savedWord: {},
    waitingWord: {},
    standing: { state: true },
  };

  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      gap: 0.5rem;
      min-height: 26rem;
    }

    iframe {
      flex: 1;
      width: 100%;
      border: 1px solid var(--n-line, #ccc);
      border-radius: 8px;
      background: #fff;
    }

    p {
      margin: 0;
      min-height: 1.5em;
      font-size: 0.875rem;
    }
  `;

  declare src: string;
  declare label: string;
  declare attempt: string;
  declare launch: number;
  declare ownOrigin: boolean;
  declare savedWord: string;
  declare waitingWord: string;
  declare standing: '' | 'saved' | 'waiting';

  private newest: Told | undefined;
  private finished = false;
  private sending = false;
  private failures = 0;
  private csrf: Token | undefined;
  private away: AbortController | undefined;

  constructor() {
    super();
    this.standing = '';
  }

  override connectedCallback() {
    super.connectedCallback();
    this.away = new AbortController();
    const { signal } = this.away;
    window.addEventListener('message', (event) => this.hear(event), { signal });
    window.addEventListener('pagehide', () => this.sendLast(), { signal });
    if (this.attempt) {
      void this.token();
    }
  }

  protected override willUpdate() {
    if (this.src) {
      this.fence();
    }
  }

  /**
   * Wherever a package tries to go, its frame shows packages (and drafts, whose preview is framed as well) for as long as
   * this page is open, whatever headers became of on the way here.
   */
  private fence() {
    if (document.head.querySelector('meta[data-scorm-fence]')) {
      return;
    }
    const own = new URL('.', document.baseURI).href;
    const packages = new URL(this.src, document.baseURI).href.replace(/\/scorm\/.*$/, '/scorm/');
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = `frame-src ${packages} ${own}pratinjau/`;
    meta.dataset.scormFence = '';
    document.head.append(meta);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.sendLast();
    this.away?.abort();
  }

  private get frame() {
    return this.renderRoot.querySelector('iframe');
  }

  private hear(event: MessageEvent) {
    if (!this.attempt || !this.frame || event.source !== this.frame.contentWindow || event.data?.mark !== MARK) {
      return;
    }
    const told = event.data as Told;
    if ((told.kind !== 'save' && told.kind !== 'finish') || !Number.isSafeInteger(told.seq)) {
      return;
    }
    this.newest = told;
    this.finished ||= told.kind === 'finish';
    void this.send();
  }

  private async send() {
    if (this.sending) {
      return;
    }
    this.sending = true;
    while (this.newest && this.isConnected) {
      const told = this.newest;
      const reply = await this.put(told);
      if (reply === 'away') {
        this.standing = 'waiting';
        await new Promise((later) => setTimeout(later, PAUSES[Math.min(this.failures++, PAUSES.length - 1)]));
        continue;
      }
      this.failures = 0;
      if (this.newest === told) {
        this.newest = undefined;
      }
      this.tell(reply);
    }
    this.sending = false;
  }

  private tell(reply: { status?: string; score?: string | null; done?: boolean; error?: string }) {
    if (reply.error) {
      this.standing = '';
      this.dispatchEvent(new CustomEvent('scorm-refused', { detail: { error: reply.error } }));
      return;
    }
    this.standing = 'saved';
    this.dispatchEvent(
      new CustomEvent('scorm-saved', {
        detail: { status: reply.status ?? '', score: reply.score ?? '', done: reply.done ?? false },
      }),
    );
  }

  /** What the server says, or that it is away and has to be asked again. */
  private async put(told: Told) {
    try {
      const token = this.csrf ?? (await this.token());
      const response = await this.request(told, token);
      if (response.ok) {
        return await response.json();
      }
      const refusal: { error?: string } = await response.json().catch(() => ({}));
      if (response.status === 413) {
        return { error: 'body.too-large' }; // also when somebody on the way says so
      }
      if (isFinal(response.status) && refusal.error && !RENEWABLE.includes(refusal.error)) {
        return { error: refusal.error };
      }
      this.csrf = undefined;
    } catch {
      // the line is down
    }
    return 'away';
  }

  private request(told: Told, token: Token | undefined) {
    const body = JSON.stringify({
      launch: this.launch,
      seq: told.seq,
      finished: this.finished,
      values: told.values,
    });
    return fetch(new URL(`api/scorm/${this.attempt}`, document.baseURI), {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', ...(token ? { [token.header]: token.token } : {}) },
      credentials: 'same-origin',
      keepalive: mayOutliveThePage(body),
      signal: AbortSignal.timeout(TIMEOUT),
      body,
    });
  }

  private async token() {
    try {
      const response = await fetch(new URL('api/csrf', document.baseURI), { credentials: 'same-origin' });
      this.csrf = response.ok ? await response.json() : undefined;
    } catch {
      this.csrf = undefined;
    }
    return this.csrf;
  }

  /** Without waiting for the answer: the page is going. */
  private sendLast() {
    if (this.newest && this.csrf) {
      void this.request(this.newest, this.csrf).catch(() => undefined);
      this.newest = undefined;
    }
  }

  protected override render() {
    return html`
      <iframe
        title=${this.label}
        sandbox=${this.ownOrigin ? 'allow-scripts allow-same-origin' : 'allow-scripts'}
        src=${this.src}
        referrerpolicy="no-referrer"
      ></iframe>
      <p role="status">
        ${this.standing === 'saved' ? this.savedWord : this.standing === 'waiting' ? this.waitingWord : ''}
      </p>
    `;
  }
}

customElements.define('scorm-player', ScormPlayer);
