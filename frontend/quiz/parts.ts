import { html, nothing, type TemplateResult } from 'lit';
import { say, type Item, type Option, type Texts } from './types';

/** How one question looks in strip and overview. */
export interface Mark {
  readonly position: number;
  readonly state: 'open' | 'answered' | 'unsent';
  readonly current: boolean;
}

export interface QuestionActions {
  choose(option: Option): void;
}

/** One question as a group of large radio buttons or checkboxes. */
export function question(
  item: Item,
  choices: readonly string[],
  texts: Texts,
  enabled: boolean,
  actions: QuestionActions,
): TemplateResult {
  const several = item.type === 'MULTIPLE';
  const hint = { SINGLE: 'choose-one', MULTIPLE: 'choose-several', TRUE_FALSE: 'true-or-false' }[item.type];
  return html`
    <fieldset class="question ${item.type === 'TRUE_FALSE' ? 'two' : ''}" aria-describedby="hint" ?disabled=${!enabled}>
      <legend tabindex="-1"><span class="visually-hidden">${say(texts, 'number', item.position)}</span>${item.stem}</legend>
      <p id="hint" class="hint">${texts[hint]}</p>
      <div class="options">
        ${item.options.map(
          (option) => html`
            <label class="option">
              <input
                type=${several ? 'checkbox' : 'radio'}
                name="question-${item.position}"
                .value=${option.key}
                .checked=${choices.includes(option.key)}
                @change=${() => actions.choose(option)}
              />
              <span class="text">${optionText(item, option, texts)}</span>
              <span class="key" aria-hidden="true">${option.key}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

function optionText(item: Item, option: Option, texts: Texts): string {
  return item.type === 'TRUE_FALSE' ? (texts[option.key === '1' ? 'true' : 'false'] ?? '') : option.text;
}

/** A thin line of one segment per question; the overview says the same in words. */
export function strip(marks: readonly Mark[]): TemplateResult {
  return html`<div class="strip" aria-hidden="true">
    ${marks.map((mark) => html`<span class="${mark.state} ${mark.current ? 'current' : ''}"></span>`)}
  </div>`;
}

/** All questions by number, to jump to. */
export function overview(marks: readonly Mark[], texts: Texts, open: boolean, go: (position: number) => void): TemplateResult {
  return html`
    <nav id="overview" class="overview ${open ? 'open' : ''}" aria-label=${texts['overview']}>
      <h2>${texts['overview']}</h2>
      <ol>
        ${marks.map(
          (mark) => html`<li>
            <button
              type="button"
              class=${mark.state}
              aria-current=${mark.current ? 'step' : nothing}
              aria-label="${say(texts, 'number', mark.position)}, ${texts[`state-${mark.state}`]}"
              @click=${() => go(mark.position)}
            >
              ${mark.position}
            </button>
          </li>`,
        )}
      </ol>
      <p class="keys">${texts['keys']}</p>
    </nav>
  `;
}

/** What a person reads before handing in; names what is still open. */
export function confirmation(
  open: readonly number[],
  unsent: number,
  texts: Texts,
  actions: { go(position: number): void; back(): void; submit(): void },
): TemplateResult {
  return html`
    <h2 id="confirm-title">${texts['confirm-title']}</h2>
    ${open.length === 0
      ? html`<p>${texts['confirm-all']}</p>`
      : html`<p>${say(texts, 'confirm-open', open.length)}</p>
          <ul class="jump">
            ${open.map(
              (position) => html`<li>
                <button
                  type="button"
                  aria-label=${say(texts, 'number', position)}
                  @click=${() => actions.go(position)}
                >
                  ${position}
                </button>
              </li>`,
            )}
          </ul>`}
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
