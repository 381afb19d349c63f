import { html, nothing, render } from 'lit';
import type { Reply } from './api';
import type { Pick, Texts } from './types';

const QUIET = 250;

/** Looks something up by words and lets one entry be picked. */
export class PickDialog {
  private readonly dialog = document.createElement('dialog');
  private found: readonly Pick[] = [];
  private message = '';
  private words = '';
  private timer = 0;
  private asked = 0;
  private resolve: (pick: Pick | null) => void = () => undefined;

  constructor(
    private readonly title: string,
    private readonly label: string,
    private readonly texts: Texts,
    private readonly search: (words: string) => Promise<Reply<readonly Pick[]>>,
  ) {}

  /** The entry; null when none was picked. */
  async ask(parent: HTMLElement, words = ''): Promise<Pick | null> {
    this.words = words;
    this.dialog.className = 'editor-dialog';
    this.dialog.addEventListener('close', () => this.resolve(null));
    parent.append(this.dialog);
    this.draw();
    this.dialog.showModal();
    void this.look();
    const pick = await new Promise<Pick | null>((resolve) => (this.resolve = resolve));
    window.clearTimeout(this.timer);
    this.dialog.close();
    this.dialog.remove();
    return pick;
  }

  private draw(): void {
    render(
      html`<h2 id="pick-title">${this.title}</h2>
        <label class="editor-field">
          <span>${this.label}</span>
          <input type="search" autocomplete="off" .value=${this.words} @input=${this.typed} @keydown=${this.enter} />
        </label>
        <p class="editor-hint" role="status">${this.message}</p>
        <ul class="editor-picks">
          ${this.found.map(
            (pick) =>
              html`<li>
                <button type="button" class="editor-pick" @click=${() => this.resolve(pick)}>
                  <strong>${pick.label}</strong>
                  <span>${pick.note}</span>
                  ${pick.warning ? html`<span class="editor-warning">${pick.warning}</span>` : nothing}
                </button>
              </li>`,
          )}
        </ul>
        <div class="editor-dialog-actions">
          <button type="button" class="editor-button" @click=${() => this.resolve(null)}>${this.texts.cancel}</button>
        </div>`,
      this.dialog,
    );
    this.dialog.setAttribute('aria-labelledby', 'pick-title');
  }

  private readonly typed = (event: Event): void => {
    this.words = (event.target as HTMLInputElement).value;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.look(), QUIET);
  };

  /** Enter goes to the first entry found, so that nothing is picked unseen. */
  private readonly enter = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault();
      this.dialog.querySelector<HTMLElement>('.editor-pick')?.focus();
    }
  };

  private async look(): Promise<void> {
    const asked = ++this.asked;
    const reply = await this.search(this.words);
    if (asked === this.asked) {
      this.found = reply.kind === 'ok' ? reply.value : [];
      this.message =
        reply.kind !== 'ok'
          ? this.texts['search-away']
          : this.found.length
            ? this.texts['search-found'].replace('{0}', String(this.found.length))
            : this.texts['search-none'];
      this.draw();
    }
  }
}
