import { html, nothing, type TemplateResult } from 'lit';
import { say, type QuestionType } from '../types';
import { chat } from './chat';
import { options } from './choice';
import { gaps } from './gaps';
import { matching } from './matching';
import { ordering } from './ordering';
import { picture } from './picture';
import { typed } from './typed';
import { verdict } from './verdict';
import type { ItemView } from './view';

const KINDS: Record<QuestionType, { readonly hint: string; readonly body: (view: ItemView) => TemplateResult }> = {
  SINGLE: { hint: 'choose-one', body: options },
  MULTIPLE: { hint: 'choose-several', body: options },
  TRUE_FALSE: { hint: 'true-or-false', body: options },
  MATCHING: { hint: 'hint-matching', body: matching },
  ORDERING: { hint: 'hint-ordering', body: ordering },
  GAPS: { hint: 'hint-gaps', body: gaps },
  NUMERIC: { hint: 'hint-numeric', body: typed },
  SHORT_TEXT: { hint: 'hint-short-text', body: typed },
  VERDICT: { hint: 'hint-verdict', body: verdict },
  MARK_CHAT: { hint: 'hint-chat', body: chat },
  MARK_PICTURE: { hint: 'hint-picture', body: picture },
};

/** One question: what is asked, how to answer, and the means to. */
export function question(view: ItemView, enabled: boolean): TemplateResult {
  const { item, texts } = view;
  const kind = KINDS[item.type];
  const number = html`<span class="visually-hidden">${say(texts, 'number', item.position)}. </span>`;
  return html`
    <fieldset class="question ${item.type.toLowerCase()}" aria-describedby="hint" ?disabled=${!enabled}>
      ${item.type === 'GAPS'
        ? html`<legend tabindex="-1" class="hint" id="hint">${number}${texts[kind.hint]}</legend>`
        : html`<legend tabindex="-1">${number}<span class="stem">${item.stem}</span></legend>
            <p id="hint" class="hint">${texts[kind.hint]}</p>`}
      ${item.graded ? nothing : html`<p class="ungraded">${texts['ungraded']}</p>`}
      ${kind.body(view)}
      <p class="problem" id="problem" role="alert">${view.problem ?? nothing}</p>
    </fieldset>
  `;
}
