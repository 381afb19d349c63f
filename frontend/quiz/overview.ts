import { html, nothing, type TemplateResult } from 'lit';
import type { Progress } from './choices';
import { say, type Texts } from './types';

/** How one question looks in strip and overview. */
export interface Mark {
  readonly position: number;
  readonly state: Progress | 'unsent';
  readonly progress: Progress;
  readonly flagged: boolean;
  readonly current: boolean;
}

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

/** What a person reads before handing in; names what is still open, unfinished or flagged. */
export function confirmation(
  marks: readonly Mark[],
  unsent: number,
  texts: Texts,
  actions: { go(position: number): void; back(): void; submit(): void },
): TemplateResult {
  const list = (positions: readonly number[]): TemplateResult =>
    html`<ul class="jumps">
      ${marks
        .filter(({ position }) => positions.includes(position))
        .map(
          ({ position }) => html`<li>
            <button type="button" class="jump" aria-label=${say(texts, 'number', position)} @click=${() => actions.go(position)}>
              ${position}
            </button>
          </li>`,
        )}
    </ul>`;
  const where = (which: (mark: Mark) => boolean): number[] => marks.filter(which).map(({ position }) => position);
  const open = where((mark) => mark.progress === 'open');
  const part = where((mark) => mark.progress === 'part');
  const flagged = where((mark) => mark.flagged);
  return html`
    <h2 id="confirm-title" tabindex="-1">${texts['confirm-title']}</h2>
    ${open.length === 0
      ? html`<p>${texts[part.length === 0 ? 'confirm-all' : 'confirm-final']}</p>`
      : html`<p>${say(texts, 'confirm-open', open.length)}</p>${list(open)}`}
    ${part.length === 0 ? nothing : html`<p>${say(texts, 'confirm-part', part.length)}</p>${list(part)}`}
    ${flagged.length === 0 ? nothing : html`<p>${say(texts, 'confirm-flagged', flagged.length)}</p>${list(flagged)}`}
    ${unsent === 0 ? nothing : html`<p class="waiting">${say(texts, 'confirm-unsent', unsent)}</p>`}
    <div class="actions">
      <button type="button" class="plain" @click=${actions.back}>${texts['confirm-back']}</button>
      <button type="button" class="primary" @click=${actions.submit}>${texts['submit']}</button>
    </div>
  `;
}

/** Grey shapes in the places where the question will be. */
export function skeleton(texts: Texts): TemplateResult {
  return html`<div class="question skeleton" role="status">
    <span class="visually-hidden">${texts['loading']}</span>
    <i></i><i></i><b></b><b></b><b></b><b></b>
  </div>`;
}
