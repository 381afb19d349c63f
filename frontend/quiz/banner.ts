import { html, nothing, type TemplateResult } from 'lit';
import { say, type Texts } from './types';

/** What stands in the way, if anything. */
export interface Trouble {
  readonly line: 'good' | 'away' | 'signed-out' | 'closed';
  readonly unsent: number;
  readonly gone: boolean;
  /** A sentence about the answer just given: saved elsewhere, or refused. */
  readonly notice: string;
}

export interface BannerActions {
  retry(): void;
  dismiss(): void;
}

/** Calm sentences above the question: the line, the session, an old window. */
export function banners(trouble: Trouble, texts: Texts, actions: BannerActions): TemplateResult {
  const unsent = trouble.unsent > 0 ? html`<strong>${say(texts, 'unsent', trouble.unsent)}</strong>` : nothing;
  return html`<div class="banners" role="status" aria-live="polite">
    ${trouble.gone ? html`<div class="banner bad"><p>${texts['gone']}</p></div>` : nothing}
    ${trouble.line === 'away'
      ? html`<div class="banner warn">
          <p>${texts['away']} ${unsent}</p>
          <button type="button" class="plain" @click=${actions.retry}>${texts['retry']}</button>
        </div>`
      : nothing}
    ${trouble.line === 'signed-out'
      ? html`<div class="banner warn">
          <p>${texts['signed-out']} ${unsent}</p>
          <a class="primary" href=${location.href} router-ignore>${texts['sign-in']}</a>
        </div>`
      : nothing}
    ${trouble.notice
      ? html`<div class="banner note">
          <p>${trouble.notice}</p>
          <button type="button" class="plain" @click=${actions.dismiss}>${texts['understood']}</button>
        </div>`
      : nothing}
  </div>`;
}
