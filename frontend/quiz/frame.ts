import { html, nothing, type TemplateResult } from 'lit';
import type { Mark } from './marks';
import { strip } from './overview';
import type { QuizSession } from './session';
import { say, type Item, type Texts } from './types';

/** The line above the question: where one is, the time left, how many are answered. */
export function head(
  quiz: QuizSession,
  marks: readonly Mark[],
  position: number,
  texts: Texts,
  overview: { readonly open: boolean; toggle(): void; flush(): void },
): TemplateResult {
  const total = marks.length;
  if (total === 0) {
    return html`<div class="head"></div>`;
  }
  const answered = marks.filter((mark) => mark.progress === 'answered').length;
  return html`<div class="head">
    <p class="count">${say(texts, 'count', position, total)}</p>
    <button type="button" class="plain toggle" aria-expanded=${overview.open} aria-controls="overview" @click=${() => overview.toggle()}>
      ${say(texts, 'progress', answered, total)}
    </button>
    <div class="line">
      ${strip(marks)}
      ${quiz.sheet.deadline
        ? html`<quiz-countdown
            .deadline=${quiz.sheet.deadline}
            .clock=${quiz.clock}
            .texts=${texts}
            @time-nearly-up=${() => overview.flush()}
            @time-up=${() => void quiz.handingIn.timeUp()}
          ></quiz-countdown>`
        : nothing}
    </div>
  </div>`;
}

/** The buttons under the thumb, and how the answer on screen is kept. */
export function bar(
  quiz: QuizSession,
  mark: Mark,
  last: boolean,
  words: { readonly status: string; readonly texts: Texts },
  actions: { previous(): void; next(): void },
): TemplateResult {
  const { texts, status } = words;
  const submitting = quiz.phase === 'submitting' || quiz.phase === 'submitted';
  return html`<div class="bar">
    <p class="status ${mark.state}" role="status">${status}</p>
    <button type="button" class="plain" ?disabled=${mark.position === 1} @click=${actions.previous}>${texts['previous']}</button>
    <button type="button" class="primary" ?disabled=${submitting || (last && quiz.phase !== 'answering')} @click=${actions.next}>
      ${texts[submitting ? 'submitting' : last ? 'submit' : 'next']}
    </button>
  </div>`;
}

/** How the answer on screen is kept. */
export function statusWords(quiz: QuizSession, item: Item, state: Mark['state'], texts: Texts, language: string): string {
  if (state === 'unsent') {
    return texts[quiz.line === 'good' ? 'saving' : 'kept'] ?? '';
  }
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'medium', hourCycle: 'h23' });
  return item.savedAt ? say(texts, 'saved', time.format(new Date(item.savedAt))) : (texts['unanswered'] ?? '');
}
