import { html, type TemplateResult } from 'lit';
import type { Field, FormDialog } from './form-dialog';
import { fill, type Texts } from './types';

/** One answer of a question to check oneself. */
export interface Option {
  text: string;
  correct: boolean;
  feedback: string;
}

const MOST = 6;

/** The answers of a question, kept as JSON in the form. */
export function optionField(name: string, options: readonly Option[], texts: Texts): Field {
  const filled = options.length ? options : [1, 2].map(() => ({ text: '', correct: false, feedback: '' }));
  return {
    name,
    label: texts.options,
    kind: 'custom',
    value: JSON.stringify(filled),
    draw: (form) => draw(form, name, texts),
  };
}

/** A sentence when the answers cannot be used. */
export function optionFault(value: string, texts: Texts): string {
  const options = JSON.parse(value) as Option[];
  if (options.filter((option) => option.text.trim()).length < 2) {
    return texts['options-few'];
  }
  return options.some((option) => option.correct && option.text.trim()) ? '' : texts['options-none-right'];
}

function draw(form: FormDialog, name: string, texts: Texts): TemplateResult {
  const options = JSON.parse(form.values[name]) as Option[];
  const change = (index: number, part: Partial<Option>) => {
    form.values[name] = JSON.stringify(options.map((each, at) => (at === index ? { ...each, ...part } : each)));
    form.draw();
  };
  const put = (next: readonly Option[]) => {
    form.values[name] = JSON.stringify(next);
    form.draw();
  };
  return html`<fieldset class="editor-options">
    <legend>${texts.options}</legend>
    ${options.map(
      (option, index) => html`<div class="editor-option">
        <label class="editor-field">
          <span>${fill(texts['option-text'], index + 1)}</span>
          <input
            type="text"
            maxlength="500"
            .value=${option.text}
            @change=${(event: Event) => change(index, { text: (event.target as HTMLInputElement).value })}
          />
        </label>
        <label class="editor-tick">
          <input
            type="checkbox"
            .checked=${option.correct}
            @change=${(event: Event) => change(index, { correct: (event.target as HTMLInputElement).checked })}
          />
          ${fill(texts['option-right'], index + 1)}
        </label>
        <label class="editor-field">
          <span>${fill(texts['option-feedback'], index + 1)}</span>
          <input
            type="text"
            maxlength="500"
            .value=${option.feedback}
            @change=${(event: Event) => change(index, { feedback: (event.target as HTMLInputElement).value })}
          />
        </label>
        <button
          type="button"
          class="editor-button"
          ?disabled=${options.length <= 2}
          @click=${() => put(options.filter((_, at) => at !== index))}
        >
          ${fill(texts['option-remove'], index + 1)}
        </button>
      </div>`,
    )}
    <button
      type="button"
      class="editor-button"
      ?disabled=${options.length >= MOST}
      @click=${() => put([...options, { text: '', correct: false, feedback: '' }])}
    >
      ${texts['option-add']}
    </button>
  </fieldset>`;
}
