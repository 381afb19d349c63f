import { html, nothing, type TemplateResult } from 'lit';
import { chosenFor, withChosen } from '../choices';
import type { ItemView } from './view';

/** The device's own list to choose one option for a prompt or a gap; the empty entry takes it back. */
export function select(view: ItemView, prompt: string, label: { id?: string; text?: string }): TemplateResult {
  const { item, choices, texts, actions } = view;
  const chosen = chosenFor(choices, prompt);
  const names = item.prompts.map(({ key }) => key);
  const change = (event: Event): void =>
    actions.choose(withChosen(choices, names, prompt, (event.target as HTMLSelectElement).value));
  return html`<select
    class=${chosen ? 'chosen' : ''}
    aria-labelledby=${label.id ?? nothing}
    aria-label=${label.text ?? nothing}
    .value=${chosen}
    @change=${change}
  >
    <option value="" ?selected=${chosen === ''}>${texts['choose']}</option>
    ${item.options.map(
      (option) => html`<option value=${option.key} ?selected=${option.key === chosen}>${option.text}</option>`,
    )}
  </select>`;
}
