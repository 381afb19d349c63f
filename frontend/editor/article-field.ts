import { html, type TemplateResult } from 'lit';
import type { EditorApi } from './api';
import type { Field, FormDialog } from './form-dialog';
import { PickDialog } from './pick-dialog';
import { fill, type Texts } from './types';

/** Articles of a case, kept as ids separated by blanks. */
export function articleField(name: string, articles: readonly string[], api: EditorApi, texts: Texts): Field {
  return {
    name,
    label: texts.articles,
    kind: 'custom',
    value: articles.join(' '),
    draw: (form) => draw(form, name, api, texts),
  };
}

/** The ids in a value of the field. */
export function articleIds(value: string): string[] {
  return value.split(' ').filter((id) => id);
}

function draw(form: FormDialog, name: string, api: EditorApi, texts: Texts): TemplateResult {
  const ids = articleIds(form.values[name]);
  const put = (next: readonly string[]) => {
    form.values[name] = next.join(' ');
    form.draw();
  };
  const add = async (event: Event) => {
    const parent = (event.target as HTMLElement).closest('dialog')!.parentElement!;
    const dialog = new PickDialog(texts['pick-article'], texts['search-articles'], texts, (words) => api.articles(words));
    const pick = await dialog.ask(parent);
    if (pick && !ids.includes(pick.id)) {
      put([...ids, pick.id]);
    }
  };
  return html`<fieldset class="editor-options">
    <legend>${texts.articles}</legend>
    ${ids.map(
      (id) => html`<p class="editor-chosen">
        <span>${id}</span>
        <button
          type="button"
          class="editor-button"
          aria-label=${fill(texts['article-remove'], id)}
          @click=${() => put(ids.filter((each) => each !== id))}
        >
          ${texts.remove}
        </button>
      </p>`,
    )}
    <button type="button" class="editor-button" @click=${add}>${texts['article-add']}</button>
  </fieldset>`;
}
