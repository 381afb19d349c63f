import type { Editor } from '@tiptap/core';
import { html, nothing, render, type TemplateResult } from 'lit';
import type { EditorApi } from './api';
import type { BoxHost } from './box-view';
import { reading } from './reading';
import { fill, type Revision, type Saved, type Texts } from './types';

/** Earlier states of the lesson, to be read and put back. */
export class HistoryDialog {
  private readonly dialog = document.createElement('dialog');
  private states: readonly Revision[] | null = null;
  private chosen: Revision | null = null;
  private message = '';
  private shown?: Editor;
  private resolve: (saved: Saved | null) => void = () => undefined;

  constructor(
    private readonly api: EditorApi,
    private readonly host: BoxHost,
    private readonly texts: Texts,
    private readonly time: (at: string) => string,
  ) {}

  /** What stands on the server after an earlier state was put back; null when none was. */
  async ask(parent: HTMLElement): Promise<Saved | null> {
    this.dialog.className = 'editor-dialog editor-history';
    this.dialog.setAttribute('aria-labelledby', 'history-title');
    this.dialog.addEventListener('close', () => this.resolve(null));
    parent.append(this.dialog);
    this.draw();
    this.dialog.showModal();
    void this.load();
    const saved = await new Promise<Saved | null>((resolve) => (this.resolve = resolve));
    this.shown?.destroy();
    this.dialog.close();
    this.dialog.remove();
    return saved;
  }

  private async load(): Promise<void> {
    const reply = await this.api.revisions();
    this.states = reply.kind === 'ok' ? reply.value : [];
    this.message = reply.kind === 'ok' ? '' : this.texts['search-away'];
    this.draw();
  }

  private draw(): void {
    render(this.whole(), this.dialog);
  }

  private whole(): TemplateResult {
    const { texts } = this;
    return html`<h2 id="history-title">${texts['history-title']}</h2>
      <p>${texts['history-lead']}</p>
      <div class="history-parts">
        <ul class="editor-picks">
          ${this.states?.map(
            (state) =>
              html`<li>
                <button
                  type="button"
                  class="editor-pick"
                  aria-pressed=${String(state === this.chosen)}
                  @click=${() => void this.look(state)}
                >
                  <strong>${this.time(state.savedAt)}</strong><span>${state.savedBy}</span>
                </button>
              </li>`,
          )}
        </ul>
        <div class="history-state" tabindex="0" aria-label=${texts['history-state']}></div>
      </div>
      <p class="editor-hint" role="status">
        ${this.message || (this.states?.length === 0 ? texts['history-none'] : nothing)}
      </p>
      <div class="editor-dialog-actions">
        <button type="button" class="editor-button" @click=${() => this.resolve(null)}>${texts.close}</button>
        <button
          type="button"
          class="editor-button primary"
          ?disabled=${!this.chosen || !this.host.editable}
          @click=${() => void this.restore()}
        >
          ${this.chosen ? fill(texts['history-restore'], this.time(this.chosen.savedAt)) : texts['history-choose']}
        </button>
      </div>`;
  }

  private async look(state: Revision): Promise<void> {
    const reply = await this.api.revision(state.id);
    if (reply.kind !== 'ok') {
      this.message = this.texts['search-away'];
      this.draw();
      return;
    }
    this.chosen = state;
    this.message = '';
    this.shown?.destroy();
    this.shown = reading(this.dialog.querySelector<HTMLElement>('.history-state')!, this.host, reply.value.content ?? []);
    this.draw();
  }

  private async restore(): Promise<void> {
    const reply = await this.api.restore(this.chosen!.id);
    if (reply.kind === 'ok') {
      this.resolve(reply.value);
    } else {
      this.message = reply.kind === 'refused' ? reply.message || this.texts['state-refused'] : this.texts['search-away'];
      this.draw();
    }
  }
}
