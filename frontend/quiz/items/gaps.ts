import { html, type TemplateResult } from 'lit';
import { say } from '../types';
import { select } from './select';
import type { ItemView } from './view';

/** The text with a list of words at each marker [[n]]. */
export function gaps(view: ItemView): TemplateResult {
  const parts = view.item.stem.split(/\[\[(\d+)\]\]/);
  return html`<p class="gap-text">${parts.map((part, index) => (index % 2 === 0 ? part : gap(view, part)))}</p>`;
}

function gap(view: ItemView, key: string): TemplateResult {
  return html`<span class="gap">${select(view, key, { text: say(view.texts, 'gap', key) })}</span>`;
}
