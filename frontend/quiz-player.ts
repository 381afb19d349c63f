import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { banners } from './quiz/banner';
import { toggled } from './quiz/choices';
import { confirmation } from './quiz/confirmation';
import './quiz/countdown';
import { bar, head, statusWords } from './quiz/frame';
import { question } from './quiz/items/question';
import { wish } from './quiz/keys';
import { marksOf, type Mark } from './quiz/marks';
import { flagToggle, overview, skeleton } from './quiz/overview';
import { QuizSession, type SessionHost } from './quiz/session';
import './quiz/sign-in';
import type { QuizSignIn } from './quiz/sign-in';
import { styles } from './quiz/styles/all';
import type { Item, Texts } from './quiz/types';
import { Typing } from './quiz/typing';

const WITH_DIGITS = ['SINGLE', 'MULTIPLE', 'TRUE_FALSE'];

/**
 * Plays a quiz one question at a time. Answers go to the server as they are given and are kept on the device until
 * acknowledged. Fires "submitted" once the attempt is handed in.
 */
@customElement('quiz-player')
export class QuizPlayer extends LitElement implements SessionHost {
  static override styles = styles;

  @property() attempt = '';
  @property() language = 'id';
  @property({ attribute: false }) texts: Texts = {};
  @state() private position = 1;
  @state() private overviewOpen = false;
  @state() private confirming = false;
  @state() private spoken = '';
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('quiz-sign-in') private signIn!: QuizSignIn;
  private readonly quiz = new QuizSession(this);
  private readonly typing = new Typing(this.quiz, () => this.texts);
  private opened = '';

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.attempt && this.attempt !== this.opened) {
      this.opened = this.attempt;
      void this.quiz.open(this.attempt, this.language).then(() => (this.position = this.quiz.sheet.resumeAt));
    }
    if (this.quiz.line !== 'signed-out' && this.signIn.open) {
      this.signIn.close(); // signed in from another window
    }
  }

  protected override render(): TemplateResult {
    const marks = marksOf(this.quiz, this.typing, this.position);
    const mark = marks[this.position - 1];
    return html`
      ${head(this.quiz, marks, this.position, this.texts, {
        open: this.overviewOpen,
        toggle: () => (this.overviewOpen = !this.overviewOpen),
        flush: () => this.flush(),
      })}
      <div class="body">${this.item && mark ? this.sheet(this.item, mark, marks) : this.empty()}</div>
      <div class="foot">${this.banners()} ${this.item && mark ? this.bar(this.item, mark) : nothing}</div>
      <p class="visually-hidden" role="status">${this.spoken}</p>
      <quiz-sign-in .texts=${this.texts} .signIn=${this.quiz.signIn}></quiz-sign-in>
      <dialog aria-labelledby="confirm-title" @close=${() => (this.confirming = false)}>
        ${this.confirming
          ? confirmation(marks, this.quiz.unsent, this.texts, {
              go: (to) => this.go(to),
              back: () => this.dialog.close(),
              submit: () => this.submit(),
            })
          : nothing}
      </dialog>
    `;
  }

  flush(): void {
    this.typing.flush();
  }

  replaced(position: number): void {
    this.typing.forget(position);
  }

  refused(position: number, message: string): void {
    this.typing.refuse(position, message);
    if (position !== this.position) {
      this.go(position);
    }
  }

  submitted(): void {
    this.dispatchEvent(new CustomEvent('submitted'));
  }

  private get item(): Item | undefined {
    return this.quiz.sheet.items[this.position - 1];
  }

  private sheet(item: Item, mark: Mark, marks: readonly Mark[]): TemplateResult {
    const { position } = item;
    return html`
      <div class="sheet">
        ${question(
          {
            item,
            choices: this.quiz.choices(item),
            texts: this.texts,
            draft: this.typing.draft(position),
            problem: this.typing.problem(position),
            language: this.language,
            actions: {
              choose: (choices) => this.choose(position, choices),
              type: (text) => this.typing.put(position, text),
              settle: () => this.flush(),
              announce: (text) => (this.spoken = text),
            },
          },
          this.quiz.phase === 'answering',
        )}
        ${flagToggle(mark.flagged, this.texts, () => this.quiz.toggleFlag(position))}
      </div>
      ${overview(marks, this.texts, this.overviewOpen, (to) => this.go(to))}
    `;
  }

  private empty(): TemplateResult | typeof nothing {
    return this.quiz.phase === 'gone' ? nothing : skeleton(this.texts);
  }

  private banners(): TemplateResult {
    return banners(this.quiz, this.texts, {
      retry: this.quiz.retry,
      signIn: () => this.signIn.show(),
      dismiss: () => this.quiz.dismiss(),
      cancel: () => this.quiz.handingIn.cancel(),
      continueHere: () => void this.quiz.continueHere(),
      result: () => void this.quiz.handingIn.finish(true),
    });
  }

  private bar(item: Item, mark: Mark): TemplateResult {
    const status = statusWords(this.quiz, item, mark.state, this.texts, this.language);
    return bar(this.quiz, mark, this.last, { status, texts: this.texts }, {
      previous: () => this.go(this.position - 1),
      next: () => this.next(),
    });
  }

  private get last(): boolean {
    return this.position === this.quiz.sheet.items.length;
  }

  private choose(position: number, choices: readonly string[]): void {
    this.typing.forget(position);
    this.quiz.choose(position, choices);
  }

  private next(): void {
    this.flush();
    if (!this.last) {
      this.go(this.position + 1);
    } else if (this.quiz.phase === 'answering') {
      this.confirming = true;
      void this.updateComplete.then(() => this.dialog.showModal());
    }
  }

  private go(position: number): void {
    this.flush();
    this.dialog.close();
    this.overviewOpen = false;
    this.position = Math.min(Math.max(position, 1), this.quiz.sheet.items.length);
    void this.updateComplete.then(() => {
      window.scrollTo({ top: 0 });
      this.renderRoot.querySelector<HTMLElement>('legend')?.focus({ preventScroll: true });
    });
  }

  private submit(): void {
    this.dialog.close();
    void this.quiz.handingIn.submit();
    if (this.quiz.line === 'signed-out') {
      this.signIn.show();
    }
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const item = this.item;
    if (!item || this.dialog.open || this.signIn.open) {
      return;
    }
    const wanted = wish(event, WITH_DIGITS.includes(item.type));
    if (wanted === 'next' && (event.key === 'Enter' || !this.last)) {
      this.next();
    } else if (wanted === 'previous') {
      this.go(this.position - 1);
    } else if (typeof wanted !== 'object' || !item.options.some(({ key }) => key === wanted.option)) {
      return;
    } else if (this.quiz.phase === 'answering') {
      const chosen = this.quiz.choices(item);
      this.choose(item.position, item.type === 'MULTIPLE' ? toggled(chosen, wanted.option) : [wanted.option]);
    }
    event.preventDefault();
  };
}
