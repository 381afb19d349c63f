import { isFinal, mayOutliveThePage } from './requests';
import type { PlayerState, SavedAnswer } from './types';

/** What became of a request, in the words the player acts upon. */
export type Reply<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'outdated'; readonly saved: SavedAnswer }
  | { readonly kind: 'submitted' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'away'; readonly retryAfter: number };

/** How signing in went. */
export type SignIn = 'ok' | 'wrong' | 'broken' | { readonly wait: number };

interface Refusal {
  readonly error?: string;
  readonly message?: string;
  readonly saved?: SavedAnswer;
  readonly minutes?: number;
}

interface Token {
  readonly header: string;
  readonly token: string;
}

const TIMEOUT = 12_000;
const AWAY = { kind: 'away', retryAfter: 0 } as const;

/** Talks to the attempt's endpoints; never throws. */
export class AttemptApi {
  private csrf?: Token;

  constructor(
    private readonly attempt: string,
    private readonly language: string,
  ) {}

  state(): Promise<Reply<PlayerState>> {
    return this.send('GET', '');
  }

  save(position: number, seq: number, choices: readonly string[]): Promise<Reply<SavedAnswer>> {
    return this.change('PUT', `/answers/${position}`, { seq, choices });
  }

  submit(): Promise<Reply<unknown>> {
    return this.change('POST', '/submit');
  }

  /** Signs in as the sign-in screen does, without leaving the page. */
  async signIn(name: string, password: string): Promise<SignIn> {
    this.csrf = undefined;
    const token = await this.request<Token>('GET', 'api/sign-in');
    if (token.kind !== 'ok') {
      return 'broken';
    }
    try {
      const response = await fetch(new URL('masuk', document.baseURI), {
        method: 'POST',
        headers: { source: 'typescript', [token.value.header]: token.value.token },
        body: new URLSearchParams({ nama: name, sandi: password }),
        credentials: 'same-origin',
        signal: AbortSignal.timeout(TIMEOUT),
      });
      if (response.ok && response.headers.get('Result') === 'success') {
        return 'ok';
      }
      const refusal: Refusal = await response.json().catch(() => ({}));
      return response.status === 429 ? { wait: refusal.minutes ?? 1 } : response.status === 401 ? 'wrong' : 'broken';
    } catch {
      return 'broken';
    }
  }

  /** The token belongs to a session that may have been renewed in the meantime: fetch it anew once. */
  private async change<T>(method: string, path: string, body?: object): Promise<Reply<T>> {
    for (let tries = 0; ; tries++) {
      if (!this.csrf) {
        const token = await this.request<Token>('GET', 'api/csrf');
        if (token.kind !== 'ok') {
          return token as Reply<T>;
        }
        this.csrf = token.value;
      }
      const reply = await this.send<T>(method, path, body);
      if (reply.kind !== 'refused' || reply.message !== 'csrf') {
        return reply;
      }
      this.csrf = undefined;
      if (tries > 0) {
        return AWAY;
      }
    }
  }

  private send<T>(method: string, path: string, body?: object): Promise<Reply<T>> {
    return this.request(method, `api/attempts/${this.attempt}${path}`, body);
  }

  private async request<T>(method: string, path: string, body?: object): Promise<Reply<T>> {
    const headers: Record<string, string> = { Accept: 'application/json', 'Accept-Language': this.language };
    if (body) {
      headers['Content-Type'] = 'application/json';
    }
    if (this.csrf && method !== 'GET') {
      headers[this.csrf.header] = this.csrf.token;
    }
    try {
      const response = await fetch(new URL(path, document.baseURI), {
        method,
        headers,
        body: body && JSON.stringify(body),
        credentials: 'same-origin',
        cache: 'no-store',
        // an answer on its way survives leaving the page
        keepalive: method !== 'GET' && mayOutliveThePage(JSON.stringify(body ?? '')),
        signal: AbortSignal.timeout(TIMEOUT),
      });
      return await this.read<T>(response);
    } catch {
      return AWAY;
    }
  }

  private async read<T>(response: Response): Promise<Reply<T>> {
    if (response.status === 401 || response.redirected) {
      this.csrf = undefined;
      return { kind: 'signed-out' };
    }
    if (response.ok) {
      return { kind: 'ok', value: (await response.json()) as T };
    }
    const refusal: Refusal = await response.json().catch(() => ({}));
    switch (response.status) {
      case 403:
        return refusal.error === 'denied' ? { kind: 'gone' } : { kind: 'refused', message: 'csrf' };
      case 404:
        return refusal.error === 'attempt.unknown' ? { kind: 'gone' } : AWAY;
      case 409:
        return refusal.saved ? { kind: 'outdated', saved: refusal.saved } : { kind: 'submitted' };
      default:
        // what our server refuses once it refuses again; somebody's else refusal on the way may pass, and the answer waits
        return isFinal(response.status) && (refusal.error || response.status === 413)
          ? { kind: 'refused', message: refusal.message ?? '' }
          : { kind: 'away', retryAfter: Number(response.headers.get('Retry-After') ?? 0) * 1000 };
    }
  }
}
