import { html, nothing, type TemplateResult } from 'lit';
import type { EditorApi } from './api';
import type { Field, FormDialog } from './form-dialog';
import { fill, type Medium, type Texts } from './types';

/** What a field takes. */
export interface MediumKind {
  readonly kind: 'picture' | 'video' | 'captions' | 'file';
  readonly accept: string;
}

export const PICTURE: MediumKind = { kind: 'picture', accept: '.png,.jpg,.jpeg,.webp,.svg' };
export const VIDEO: MediumKind = { kind: 'video', accept: '.mp4,.webm' };
export const CAPTIONS: MediumKind = { kind: 'captions', accept: '.vtt' };
export const FILE: MediumKind = { kind: 'file', accept: '.pdf,.docx,.xlsx,.pptx,.zip' };

/** A picture or file: one the draft has already, or one brought in now. */
export class MediumField {
  private known: readonly Medium[] = [];
  private message = '';

  constructor(
    private readonly api: EditorApi,
    private readonly draft: number,
    private readonly texts: Texts,
    private readonly takes: MediumKind,
    private readonly given?: File,
  ) {}

  /** The field under the name. */
  field(name: string, label: string, value: string): Field {
    let begun = false;
    return {
      name,
      label,
      kind: 'custom',
      value,
      draw: (form) => {
        if (!begun) {
          begun = true;
          void this.begin(form, name);
        }
        return this.draw(form, name, label);
      },
    };
  }

  private async begin(form: FormDialog, name: string): Promise<void> {
    const reply = await this.api.media(this.draft, this.takes.kind);
    this.known = reply.kind === 'ok' ? reply.value : [];
    form.draw();
    if (this.given) {
      await this.bring(form, name, this.given);
    }
  }

  private draw(form: FormDialog, name: string, label: string): TemplateResult {
    const value = form.values[name];
    const paths = this.known.map((medium) => medium.path);
    const offered = value && !paths.includes(value) ? [value, ...paths] : paths;
    return html`<div class="editor-field">
      <label>
        <span>${label}</span>
        <select name=${name} @change=${(event: Event) => this.chosen(form, name, event)}>
          <option value="" ?selected=${!value}>${this.texts['none-chosen']}</option>
          ${offered.map((path) => html`<option value=${path} ?selected=${path === value}>${path}</option>`)}
        </select>
      </label>
      <label class="editor-upload">
        <span>${this.texts['bring-file']}</span>
        <input
          type="file"
          accept=${this.takes.accept}
          @change=${(event: Event) => this.picked(form, name, event)}
        />
      </label>
      ${this.message ? html`<small role="status">${this.message}</small>` : nothing}
    </div>`;
  }

  private chosen(form: FormDialog, name: string, event: Event): void {
    form.values[name] = (event.target as HTMLSelectElement).value;
    const alt = this.known.find((medium) => medium.path === form.values[name])?.alt;
    if (alt && form.values.alt === '') {
      form.values.alt = alt;
    }
    form.draw();
  }

  private picked(form: FormDialog, name: string, event: Event): void {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (file) {
      void this.bring(form, name, file);
    }
  }

  private async bring(form: FormDialog, name: string, file: File): Promise<void> {
    if (!this.api.takes(file)) {
      this.message = fill(this.texts['file-too-large'], Math.floor(this.api.largestFile / 1024 / 1024));
      form.draw();
      return;
    }
    this.message = this.texts.uploading;
    form.draw();
    const reply = await this.api.upload(this.draft, file, form.values.alt ?? '', '');
    if (reply.kind === 'ok') {
      this.known = [...this.known.filter((medium) => medium.path !== reply.value.path), reply.value];
      form.values[name] = reply.value.path;
      this.message = this.texts.uploaded;
    } else {
      this.message = reply.kind === 'refused' ? reply.message || this.texts['file-refused'] : this.texts['upload-away'];
    }
    form.draw();
  }
}
