import { html, nothing, type TemplateResult } from 'lit';
import type { ItemView } from './view';

const LONGEST = 200;

/** A number with its unit, or a short text. */
export function typed(view: ItemView): TemplateResult {
  const { item, texts, actions, problem } = view;
  const numeric = item.type === 'NUMERIC';
  return html`<div class="typed">
    <input
      type="text"
      class=${numeric ? 'number' : ''}
      inputmode=${numeric ? 'decimal' : 'text'}
      maxlength=${numeric ? 30 : LONGEST}
      autocomplete="off"
      aria-label=${texts[numeric ? 'field-number' : 'field-text'] ?? ''}
      aria-describedby=${item.unit ? 'unit problem' : 'problem'}
      aria-invalid=${problem ? 'true' : 'false'}
      .value=${shown(view)}
      @input=${(event: Event) => actions.type((event.target as HTMLInputElement).value)}
      @blur=${() => actions.settle()}
    />
    ${item.unit ? html`<span id="unit" class="unit">${item.unit}</span>` : nothing}
  </div>`;
}

/** The server keeps numbers with a point; people here write a comma. */
function shown({ item, choices, draft, language }: ItemView): string {
  const saved = choices[0] ?? '';
  return draft ?? (item.type === 'NUMERIC' && language.startsWith('id') ? saved.replace('.', ',') : saved);
}
