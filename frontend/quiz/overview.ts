import { html, nothing, type TemplateResult } from 'lit';
import type { Mark } from './marks';
import { say, type Texts } from './types';

/** A thin line of one segment per question; the overview says the same in words. */
export function strip(marks: readonly Mark[]): TemplateResult {
  return html`<div class="strip" aria-hidden="true">
    ${marks.map(
      (mark) =>
        html`<span class="${mark.state} ${mark.flagged ? 'flagged' : ''} ${mark.current ? 'current' : ''}"></span>`,
    )}
  </div>`;
}

/** All questions by number, to jump to. */
export function overview(marks: readonly Mark[], texts: Texts, open: boolean, go: (position: number) => void): TemplateResult {
  return html`
    <nav id="overview" class="overview ${open ? 'open' : ''}" aria-label=${texts['overview']}>
      <h2>${texts['overview']}</h2>
      <ol>
        ${marks.map((mark) => html`<li>${jump(mark, texts, go)}</li>`)}
      </ol>
      <ul class="legend" aria-hidden="true">
        ${['answered', 'part', 'open', 'unsent'].map((state) => html`<li><i class=${state}></i>${texts[`state-${state}`]}</li>`)}
        <li><i class="flagged">${flag}</i>${texts['state-flagged']}</li>
      </ul>
      <p class="keys">${texts['keys']}</p>
    </nav>
  `;
}

/** A flag in the current colour. */
export const flag = html`<svg class="flag" viewBox="0 0 24 24" aria-hidden="true"><path d="M6 21V4h11l-2 4 2 4H6" /></svg>`;

function jump(mark: Mark, texts: Texts, go: (position: number) => void): TemplateResult {
  const words = [say(texts, 'number', mark.position), texts[`state-${mark.state}`]];
  if (mark.flagged) {
    words.push(texts['state-flagged']);
  }
  return html`<button
    type="button"
    class="jump ${mark.state}"
    aria-current=${mark.current ? 'step' : nothing}
    aria-label=${words.join(', ')}
    @click=${() => go(mark.position)}
  >
    ${mark.position}${mark.flagged ? flag : nothing}
  </button>`;
}

/** Grey shapes in the places where the question will be. */
export function skeleton(texts: Texts): TemplateResult {
  return html`<div class="question skeleton" role="status">
    <span class="visually-hidden">${texts['loading']}</span>
    <i></i><i></i><b></b><b></b><b></b><b></b>
  </div>`;
}

/** Marks the question on screen to be looked at again. */
export function flagToggle(flagged: boolean, texts: Texts, toggle: () => void): TemplateResult {
  return html`<button type="button" class="flag-toggle" aria-pressed=${flagged} @click=${toggle}>${flag}${texts['flag']}</button>`;
}
