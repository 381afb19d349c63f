import { html, type TemplateResult } from 'lit';
import { chosenFor, withChosen } from '../choices';
import { optionCard } from './choice';
import type { ItemView } from './view';

const PARTS = ['verdict', 'reason'];

const VERDICTS = [
  { key: 'BOLEH', text: 'verdict-allowed', sign: 'M5 13l4 4 10-10' },
  { key: 'TIDAK_BOLEH', text: 'verdict-forbidden', sign: 'M6 6l12 12M18 6 6 18' },
  { key: 'BERSYARAT', text: 'verdict-conditional', sign: 'M12 5v9m0 4.5v.5' },
];

/** May one do it, and why: two groups of radio buttons. */
export function verdict({ item, choices, texts, actions }: ItemView): TemplateResult {
  const choose = (part: string, value: string): void => actions.choose(withChosen(choices, PARTS, part, value));
  return html`
    <fieldset class="part">
      <legend>${texts['verdict']}</legend>
      <div class="verdicts">
        ${VERDICTS.map(
          ({ key, text, sign }) => html`<label class="verdict-card">
            <input
              type="radio"
              name="verdict-${item.position}"
              .value=${key}
              .checked=${chosenFor(choices, 'verdict') === key}
              @change=${() => choose('verdict', key)}
            />
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${sign} /></svg>
            <span>${texts[text]}</span>
          </label>`,
        )}
      </div>
    </fieldset>
    <fieldset class="part">
      <legend>${texts['reason']}</legend>
      <div class="options">
        ${item.options.map((option) =>
          optionCard(
            option,
            {
              type: 'radio',
              name: `reason-${item.position}`,
              chosen: chosenFor(choices, 'reason') === option.key,
              shortcut: false,
            },
            () => choose('reason', option.key),
          ),
        )}
      </div>
    </fieldset>
  `;
}
