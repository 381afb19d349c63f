import { html, type TemplateResult } from 'lit';
import { toggled } from '../choices';
import type { Option } from '../types';
import type { ItemView } from './view';

/** One option as a large radio button or checkbox. */
export function optionCard(
  option: Option,
  group: { readonly type: 'radio' | 'checkbox'; readonly name: string; readonly chosen: boolean; readonly shortcut: boolean },
  change: () => void,
): TemplateResult {
  return html`
    <label class="option">
      <input type=${group.type} name=${group.name} .value=${option.key} .checked=${group.chosen} @change=${change} />
      <span class="text">${option.text}</span>
      ${group.shortcut ? html`<span class="key" aria-hidden="true">${option.key}</span>` : ''}
    </label>
  `;
}

/** Single and multiple choice, true or false. */
export function options({ item, choices, texts, actions }: ItemView): TemplateResult {
  const several = item.type === 'MULTIPLE';
  return html`<div class="options">
    ${item.options.map((option) =>
      optionCard(
        item.type === 'TRUE_FALSE' ? { ...option, text: texts[option.key === '1' ? 'true' : 'false'] ?? '' } : option,
        {
          type: several ? 'checkbox' : 'radio',
          name: `question-${item.position}`,
          chosen: choices.includes(option.key),
          shortcut: true,
        },
        () => actions.choose(several ? toggled(choices, option.key) : [option.key]),
      ),
    )}
  </div>`;
}
