import { html, nothing, type TemplateResult } from 'lit';
import type { Line } from './outbox';
import type { Phase } from './types';
import { say, type Texts } from './types';

/** What stands in the way, if anything. */
export interface Trouble {
  readonly phase: Phase;
  readonly line: Line;
  readonly unsent: number;
  readonly handingIn: { readonly timeIsUp: boolean };
  /** Positions where an answer from elsewhere is kept. */
  readonly kept: readonly number[];
}

export interface BannerActions {
  retry(): void;
  signIn(): void;
  dismiss(): void;
  cancel(): void;
  continueHere(): void;
  result(): void;
}

/** Calm sentences right above the buttons, over the page, so that nothing moves: line, session, other windows, handing in. */
export function banners(trouble: Trouble, texts: Texts, actions: BannerActions): TemplateResult {
  return html`<div class="banners" role="status" aria-live="polite">
    ${phaseBanner(trouble, texts, actions)} ${lineBanner(trouble, texts, actions)}
    ${trouble.kept.length > 0 && trouble.phase !== 'old'
      ? banner('note', keptWords(trouble.kept, texts), button(texts['understood'], actions.dismiss))
      : nothing}
  </div>`;
}

function keptWords(kept: readonly number[], texts: Texts): string {
  return kept.length === 0 ? '' : say(texts, 'kept-elsewhere', kept.join(', '));
}

function phaseBanner(trouble: Trouble, texts: Texts, actions: BannerActions): Part {
  const { phase, line, unsent, kept } = trouble;
  const { timeIsUp } = trouble.handingIn;
  switch (phase) {
    case 'gone':
      return banner('bad', texts['gone']);
    case 'old':
      return banner('note', `${texts['old']} ${keptWords(kept, texts)}`, button(texts['continue-here'], actions.continueHere, 'primary'));
    case 'late':
      return banner('bad', say(texts, 'late', unsent), button(texts['see-result'], actions.result, 'primary'));
    case 'submitting':
      return banner(
        'note',
        [
          texts[timeIsUp ? 'time-up' : 'handing-in'],
          line === 'away' ? texts['line-down'] : '',
          unsent > 0 ? say(texts, 'waiting', unsent) : '',
        ].join(' '),
        timeIsUp ? nothing : button(texts['go-on'], actions.cancel),
      );
    default:
      return nothing;
  }
}

function lineBanner({ line, unsent, phase }: Trouble, texts: Texts, actions: BannerActions): Part {
  const said = phase === 'submitting' && line === 'away'; // by the banner on handing in
  if (line === 'good' || said || phase === 'late' || phase === 'old') {
    return nothing;
  }
  const count = unsent > 0 ? html` <strong>${say(texts, 'unsent', unsent)}</strong>` : nothing;
  return line === 'away'
    ? banner('warn', html`${texts['away']}${count}`, button(texts['retry'], actions.retry))
    : banner('warn', html`${texts['signed-out']}${count}`, button(texts['sign-in'], actions.signIn, 'primary'));
}

type Part = TemplateResult | typeof nothing;

function banner(kind: string, words: string | TemplateResult | undefined, action: Part = nothing): TemplateResult {
  return html`<div class="banner ${kind}"><p>${words}</p>${action}</div>`;
}

function button(words: string | undefined, click: () => void, look = 'plain'): TemplateResult {
  return html`<button type="button" class=${look} @click=${click}>${words}</button>`;
}
