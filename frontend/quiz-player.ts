import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { banners } from './quiz/banner';
import { confirmation, overview, question, skeleton, strip, type Mark } from './quiz/parts';
import { QuizSession } from './quiz/session';
import { styles } from './quiz/styles';
import { say, type Item, type Option, type Texts } from './quiz/types';

/**
 * Plays a quiz one question at a time. Answers go to the server as they are given and are kept on the device until
 * acknowledged. Fires "submitted" once the attempt is handed in.
 */
@customElement('quiz-player')
export class QuizPlayer extends LitElement {
  static override styles = styles;

  @property() attempt = '';
  @property() language = 'id';
  @property({ attribute: false }) texts: Texts = {};
  @state() private position = 1;
  @state() private overviewOpen = false;
  @state() private confirming = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  private readonly quiz = new QuizSession(this, () => this.dispatchEvent(new CustomEvent('submitted')));
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
      void this.quiz.open(this.attempt, this.language).then(() => (this.position = this.quiz.resumeAt));
    }
  }

  protected override render(): TemplateResult {
    const trouble = { line: this.quiz.line, unsent: this.quiz.unsent, gone: this.quiz.phase === 'gone', notice: this.notice };
    return html`
      ${this.head()}
      ${banners(trouble, this.texts, { retry: this.quiz.retry, dismiss: () => this.dismiss() })}
      <div class="body">
        ${this.item ? question(this.item, this.quiz.choices(this.item), this.texts, this.quiz.phase === 'answering', this) : this.empty()}
        ${this.item ? overview(this.marks, this.texts, this.overviewOpen, (to) => this.go(to)) : nothing}
      </div>
      ${this.item ? this.bar() : nothing}
      <dialog aria-labelledby="confirm-title" @close=${() => (this.confirming = false)}>
        ${this.confirming
          ? confirmation(this.open, this.quiz.unsent, this.texts, {
              go: (to) => this.go(to),
              back: () => this.dialog.close(),
              submit: () => this.submit(),
            })
          : nothing}
      </dialog>
    `;
  }

  choose(option: Option): void {
    const item = this.item;
    if (!item || this.quiz.phase !== 'answering') {
      return;
    }
    const chosen = this.quiz.choices(item);
    const has = chosen.includes(option.key);
    if (item.type === 'MULTIPLE') {
      const others = chosen.filter((key) => key !== option.key);
      this.quiz.choose(item, has ? others : [...others, option.key].sort());
    } else if (!has) {
      this.quiz.choose(item, [option.key]);
    }
  }

  private get item(): Item | undefined {
    return this.quiz.items[this.position - 1];
  }

  private get marks(): Mark[] {
    return this.quiz.items.map((item) => ({
      position: item.position,
      state: this.quiz.isUnsent(item.position) ? 'unsent' : item.choices.length > 0 ? 'answered' : 'open',
      current: item.position === this.position,
    }));
  }

  private get open(): number[] {
    return this.quiz.items.filter((item) => this.quiz.choices(item).length === 0).map((item) => item.position);
  }

  private get notice(): string {
    return this.quiz.notice === 'outdated' ? (this.texts['outdated'] ?? '') : this.quiz.notice;
  }

  private get last(): boolean {
    return this.position === this.quiz.items.length;
  }

  private head(): TemplateResult {
    const total = this.quiz.items.length;
    return html`<div class="head">
      <p class="count">${total > 0 ? say(this.texts, 'count', this.position, total) : nothing}</p>
      ${total > 0
        ? html`<button
            type="button"
            class="plain toggle"
            aria-expanded=${this.overviewOpen}
            aria-controls="overview"
            @click=${() => (this.overviewOpen = !this.overviewOpen)}
          >
            ${say(this.texts, 'progress', total - this.open.length, total)}
          </button>`
        : nothing}
      ${strip(this.marks)}
    </div>`;
  }

  private empty(): TemplateResult | typeof nothing {
    return this.quiz.phase === 'gone' ? nothing : skeleton(this.texts);
  }

  private bar(): TemplateResult {
    const submitting = this.quiz.phase === 'submitting' || this.quiz.phase === 'submitted';
    return html`<div class="bar">
      <p class="status ${this.marks[this.position - 1]?.state}" role="status">${this.status()}</p>
      <button type="button" class="plain" ?disabled=${this.position === 1} @click=${() => this.go(this.position - 1)}>
        ${this.texts['previous']}
      </button>
      <button type="button" class="primary" ?disabled=${submitting} @click=${() => this.next()}>
        ${this.texts[submitting ? 'submitting' : this.last ? 'submit' : 'next']}
      </button>
    </div>`;
  }

  private status(): string {
    const savedAt = this.item?.savedAt;
    if (this.quiz.isUnsent(this.position)) {
      return this.texts[this.quiz.line === 'good' ? 'saving' : 'kept'] ?? '';
    }
    const time = new Intl.DateTimeFormat(this.language, { timeStyle: 'medium', hourCycle: 'h23' });
    return savedAt ? say(this.texts, 'saved', time.format(new Date(savedAt))) : (this.texts['unanswered'] ?? '');
  }

  private next(): void {
    if (this.last) {
      this.confirming = true;
      void this.updateComplete.then(() => this.dialog.showModal());
    } else {
      this.go(this.position + 1);
    }
  }

  private go(position: number): void {
    this.dialog.close();
    this.overviewOpen = false;
    this.quiz.notice = '';
    this.position = Math.min(Math.max(position, 1), this.quiz.items.length);
    void this.updateComplete.then(() => {
      window.scrollTo({ top: 0 });
      this.renderRoot.querySelector<HTMLElement>('legend')?.focus({ preventScroll: true });
    });
  }

  private submit(): void {
    this.dialog.close();
    void this.quiz.submit();
  }

  private dismiss(): void {
    this.quiz.notice = '';
    this.requestUpdate();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const on = (event.composedPath()[0] as HTMLElement).tagName;
    if (!this.item || this.dialog.open || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const option = this.item.options.find(({ key }) => key === event.key);
    if (option) {
      this.choose(option);
    } else if (event.key === 'ArrowRight' || (event.key === 'Enter' && on !== 'BUTTON' && on !== 'A')) {
      if (event.key === 'Enter' || !this.last) {
        this.next();
      }
    } else if (event.key === 'ArrowLeft') {
      this.go(this.position - 1);
    } else {
      return;
    }
    event.preventDefault();
  };
}
