import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { SignIn } from './api';
import { controls } from './styles/controls';
import { dialogs } from './styles/dialogs';
import { say, type Texts } from './types';

/** Signs in without leaving the quiz. The name typed is remembered while the page is open; the password never is. */
@customElement('quiz-sign-in')
export class QuizSignIn extends LitElement {
  static override styles = [controls, dialogs];

  @property({ attribute: false }) texts: Texts = {};
  @property({ attribute: false }) signIn!: (name: string, password: string) => Promise<SignIn>;
  @state() private busy = false;
  @state() private problem = '';
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('[name=nama]') private name!: HTMLInputElement;
  @query('[name=sandi]') private password!: HTMLInputElement;

  get open(): boolean {
    return this.dialog?.open ?? false;
  }

  show(): void {
    this.problem = '';
    if (!this.open) {
      this.dialog.showModal();
      (this.name.value ? this.password : this.name).focus();
    }
  }

  /** No longer needed, for instance because the person signed in in another window. */
  close(): void {
    this.dialog.close();
  }

  protected override render(): TemplateResult {
    const { texts } = this;
    return html`<dialog aria-labelledby="title" @close=${() => (this.password.value = '')}>
      <h2 id="title">${texts['sign-in-title']}</h2>
      <p>${texts['sign-in-lead']}</p>
      <form method="dialog" @submit=${this.submit}>
        <label>
          <span>${texts['sign-in-name']}</span>
          <input name="nama" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" required />
        </label>
        <label>
          <span>${texts['sign-in-password']}</span>
          <input name="sandi" type="password" autocomplete="current-password" required />
        </label>
        <p class="problem" role="alert">${this.problem || nothing}</p>
        <div class="actions">
          <button type="button" class="plain" @click=${() => this.close()}>${texts['later']}</button>
          <button type="submit" class="primary" ?disabled=${this.busy}>${texts[this.busy ? 'signing-in' : 'sign-in']}</button>
        </div>
      </form>
    </dialog>`;
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    this.busy = true;
    this.problem = '';
    const result = await this.signIn(this.name.value, this.password.value);
    this.busy = false;
    if (result === 'ok') {
      this.close();
      return;
    }
    this.problem =
      typeof result === 'string' ? (this.texts[`sign-in-${result}`] ?? '') : say(this.texts, 'sign-in-wait', result.wait);
    this.password.select();
  }
}
