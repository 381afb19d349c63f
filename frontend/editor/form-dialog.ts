import { html, nothing, render, type TemplateResult } from 'lit';
import type { Texts } from './types';

/** A field of a form. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'text' | 'choice' | 'lines' | 'path' | 'custom';
  readonly value?: string;
  readonly required?: boolean;
  readonly help?: string;
  readonly longest?: number;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** Draws a field of its own; it keeps its value in `form.values`. */
  readonly draw?: (form: FormDialog) => TemplateResult;
}

/** Asks for some values in a modal dialog; the focus goes back to where it was. */
export class FormDialog {
  readonly values: Record<string, string>;
  message = '';
  private readonly dialog = document.createElement('dialog');
  private resolve: (values: Record<string, string> | null) => void = () => undefined;

  constructor(
    private readonly title: string,
    private readonly fields: readonly Field[],
    private readonly texts: Texts,
    /** A sentence when the values cannot be taken. */
    private readonly check: (values: Record<string, string>) => string | Promise<string> = () => '',
  ) {
    this.values = Object.fromEntries(fields.map((field) => [field.name, field.value ?? '']));
  }

  /** The values; null when it was closed without saving. */
  async ask(parent: HTMLElement): Promise<Record<string, string> | null> {
    this.dialog.className = 'editor-dialog';
    this.dialog.addEventListener('close', () => this.resolve(null));
    parent.append(this.dialog);
    this.draw();
    this.dialog.showModal();
    const values = await new Promise<Record<string, string> | null>((resolve) => (this.resolve = resolve));
    this.dialog.close();
    this.dialog.remove();
    return values;
  }

  /** Draws the form anew after a field of its own has changed. */
  draw(): void {
    render(
      html`<form method="dialog" novalidate @submit=${this.submit}>
        <h2 id="form-title">${this.title}</h2>
        ${this.fields.map((field) => this.field(field))}
        <p class="editor-error" role="alert">${this.message}</p>
        <div class="editor-dialog-actions">
          <button type="button" class="editor-button" @click=${() => this.resolve(null)}>${this.texts.cancel}</button>
          <button type="submit" class="editor-button primary">${this.texts.ok}</button>
        </div>
      </form>`,
      this.dialog,
    );
    this.dialog.setAttribute('aria-labelledby', 'form-title');
  }

  private readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const lacking = this.fields.find((field) => field.required && !this.values[field.name].trim());
    this.message = lacking
      ? (this.texts['field-missing'] ?? '').replace('{0}', lacking.label)
      : await this.check(this.values);
    if (this.message) {
      this.draw();
      this.dialog.querySelector<HTMLElement>(`[name="${lacking?.name}"]`)?.focus();
    } else {
      this.resolve(this.values);
    }
  };

  private field(field: Field): TemplateResult {
    if (field.draw) {
      return field.draw(this);
    }
    return html`<label class="editor-field">
      <span>${field.label}${field.required ? html`<span aria-hidden="true"> *</span>` : nothing}</span>
      ${this.input(field)} ${field.help ? html`<small>${field.help}</small>` : nothing}
    </label>`;
  }

  private input(field: Field): TemplateResult {
    const put = (event: Event) => {
      this.values[field.name] = (event.target as HTMLInputElement).value;
    };
    const value = this.values[field.name];
    switch (field.kind) {
      case 'text':
        return html`<textarea name=${field.name} rows="4" .value=${value} @input=${put}></textarea>`;
      case 'choice':
        return html`<select name=${field.name} @change=${put}>
          ${field.choices?.map(
            (choice) =>
              html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.label}</option>`,
          )}
        </select>`;
      default:
        return html`<input
          name=${field.name}
          type="text"
          autocomplete="off"
          maxlength=${field.longest ?? 500}
          aria-required=${field.required ? 'true' : 'false'}
          .value=${value}
          @input=${put}
        />`;
    }
  }
}
