import { html, type TemplateResult } from 'lit';
import { select } from './select';
import type { ItemView } from './view';

/** Each prompt with a list of what may belong to it. */
export function matching(view: ItemView): TemplateResult {
  return html`<div class="pairs">
    ${view.item.prompts.map(
      (prompt) => html`<div class="pair">
        <span class="text" id="prompt-${prompt.key}">${prompt.text}</span>
        ${select(view, prompt.key, { id: `prompt-${prompt.key}` })}
      </div>`,
    )}
  </div>`;
}
