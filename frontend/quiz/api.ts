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

interface Refusal {
  readonly error?: string;
  readonly message?: string;
  readonly saved?: SavedAnswer;
}

const TIMEOUT = 12_000;
const AWAY = { kind: 'away', retryAfter: 0 } as const;

/** Talks to the attempt's endpoints; never throws. */
export class AttemptApi {
  private csrf?: { readonly header: string; readonly token: string };

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

  /** The token belongs to a session that may have been renewed in the meantime: fetch it anew once. */
  private async change<T>(method: string, path: string, body?: object): Promise<Reply<T>> {
    for (let tries = 0; ; tries++) {
      if (!this.csrf) {
        const token = await this.request<{ header: string; token: string }>('GET', 'api/csrf');
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
        keepalive: method !== 'GET', // an answer on its way survives leaving the page
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
      case 400:
      case 422:
        return { kind: 'refused', message: refusal.message ?? '' };
      default:
        return { kind: 'away', retryAfter: Number(response.headers.get('Retry-After') ?? 0) * 1000 };
    }
  }
}
