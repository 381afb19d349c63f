import { isFinal, mayOutliveThePage } from '../quiz/requests';
import type { Lesson, LessonDocument, Medium, Merge, Pick, Presence, Revision, Saved } from './types';

/** What became of a request. */
export type Reply<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'away' };

interface Token {
  readonly header: string;
  readonly token: string;
}

const TIMEOUT = 20_000;
const UPLOAD_TIMEOUT = 300_000;

/** Talks to the endpoints of a lesson; never throws. */
export class EditorApi {
  private csrf?: Token;

  constructor(
    private readonly lesson: number,
    private readonly language: string,
    readonly largestFile: number,
  ) {}

  load(): Promise<Reply<Lesson>> {
    return this.request('GET', this.path(''));
  }

  save(document: LessonDocument, lock: number): Promise<Reply<Saved>> {
    return this.change('PUT', this.path(''), JSON.stringify({ document, lock }));
  }

  merge(base: LessonDocument, mine: LessonDocument): Promise<Reply<Merge>> {
    return this.change('POST', this.path('/merge'), JSON.stringify({ base, mine }));
  }

  present(tab: string): Promise<Reply<Presence>> {
    return this.change('PUT', this.path(`/presence/${tab}`), '{}');
  }

  leave(tab: string): Promise<Reply<unknown>> {
    return this.change('DELETE', this.path(`/presence/${tab}`), '{}');
  }

  revisions(): Promise<Reply<readonly Revision[]>> {
    return this.request('GET', this.path('/revisions'));
  }

  revision(id: number): Promise<Reply<LessonDocument>> {
    return this.request('GET', this.path(`/revisions/${id}`));
  }

  restore(id: number): Promise<Reply<Saved>> {
    return this.change('POST', this.path(`/revisions/${id}/restore`), '{}');
  }

  articles(words: string): Promise<Reply<readonly Pick[]>> {
    return this.request('GET', `api/drafts/articles?q=${encodeURIComponent(words)}`);
  }

  terms(words: string): Promise<Reply<readonly Pick[]>> {
    return this.request('GET', `api/drafts/terms?q=${encodeURIComponent(words)}`);
  }

  stories(words: string): Promise<Reply<readonly Pick[]>> {
    return this.request('GET', `api/drafts/stories?q=${encodeURIComponent(words)}`);
  }

  media(draft: number, kind: string): Promise<Reply<readonly Medium[]>> {
    return this.request('GET', `api/drafts/${draft}/media?kind=${kind}`);
  }

  /** Whether the server would take a file of this size: it closes the line on a larger one, which looks like a bad line. */
  takes(file: File): boolean {
    return file.size <= this.largestFile;
  }

  upload(draft: number, file: File, alt: string, licence: string): Promise<Reply<Medium>> {
    const about = new URLSearchParams({ name: file.name, alt, licence });
    return this.change('POST', `api/drafts/${draft}/media?${about}`, file);
  }

  private path(rest: string): string {
    return `api/drafts/lessons/${this.lesson}${rest}`;
  }

  /** The token belongs to a session that may have been renewed in the meantime: fetch it anew once. */
  private async change<T>(method: string, path: string, body: string | Blob): Promise<Reply<T>> {
    for (let tries = 0; ; tries++) {
      if (!this.csrf) {
        const token = await this.request<Token>('GET', 'api/csrf');
        if (token.kind !== 'ok') {
          return token;
        }
        this.csrf = token.value;
      }
      const reply = await this.request<T>(method, path, body);
      if (reply.kind !== 'refused' || reply.message !== 'csrf') {
        return reply;
      }
      this.csrf = undefined;
      if (tries > 0) {
        return { kind: 'away' };
      }
    }
  }

  private async request<T>(method: string, path: string, body?: string | Blob): Promise<Reply<T>> {
    const headers: Record<string, string> = { Accept: 'application/json', 'Accept-Language': this.language };
    if (body !== undefined) {
      headers['Content-Type'] = typeof body === 'string' ? 'application/json' : 'application/octet-stream';
    }
    if (this.csrf && method !== 'GET') {
      headers[this.csrf.header] = this.csrf.token;
    }
    try {
      const response = await fetch(new URL(path, document.baseURI), {
        method,
        headers,
        body,
        credentials: 'same-origin',
        cache: 'no-store',
        keepalive: typeof body === 'string' && mayOutliveThePage(body),
        signal: AbortSignal.timeout(typeof body === 'object' ? UPLOAD_TIMEOUT : TIMEOUT),
      });
      return await this.read<T>(response);
    } catch {
      return { kind: 'away' };
    }
  }

  private async read<T>(response: Response): Promise<Reply<T>> {
    if (response.status === 401 || response.redirected) {
      this.csrf = undefined;
      return { kind: 'signed-out' };
    }
    if (response.ok) {
      return { kind: 'ok', value: response.status === 204 ? (undefined as T) : ((await response.json()) as T) };
    }
    const refusal: { error?: string; message?: string } = await response.json().catch(() => ({}));
    switch (response.status) {
      case 403:
        return refusal.error === 'csrf' ? { kind: 'refused', message: 'csrf' } : { kind: 'gone' };
      case 404:
        return refusal.error ? { kind: 'gone' } : { kind: 'away' };
      case 409:
        return { kind: 'conflict' };
      default:
        // what is refused once is refused again: no use in repeating it
        return isFinal(response.status)
          ? { kind: 'refused', message: refusal.message ?? '' }
          : { kind: 'away' };
    }
  }
}
