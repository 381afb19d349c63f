import { html, nothing, type TemplateResult } from 'lit';
import type { Mark } from './marks';
import { say, type Texts } from './types';

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
