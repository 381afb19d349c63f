import { html, type TemplateResult } from 'lit';
import type { EditorApi } from './api';
import type { Field, FormDialog } from './form-dialog';
import { PickDialog } from './pick-dialog';
import { fill, type Pick, type Texts } from './types';

/** Lets a published branching case be picked; null when none was. */
export function pickStory(api: EditorApi, texts: Texts, parent: HTMLElement): Promise<Pick | null> {
  return new PickDialog(texts['pick-story'], texts['search-stories'], texts, (words) => api.stories(words)).ask(parent);
}

/** The branching case a block leads to; another one brings its own name along. */
export function storyField(name: string, slug: string, api: EditorApi, texts: Texts): Field {
  return {
    name,
    label: texts['kind-story'],
    kind: 'custom',
    value: slug,
    required: true,
    draw: (form) => draw(form, name, api, texts),
  };
}

function draw(form: FormDialog, name: string, api: EditorApi, texts: Texts): TemplateResult {
  const pick = async (event: Event) => {
    const parent = (event.target as HTMLElement).closest('dialog')!.parentElement!;
    const other = await pickStory(api, texts, parent);
    if (other) {
      form.values[name] = other.id;
      form.values.label = other.label;
      form.draw();
    }
  };
  return html`<fieldset class="editor-options">
    <legend>${texts['kind-story']}</legend>
    <p class="editor-chosen">
      <span>${form.values[name] ? fill(texts['story-is'], form.values[name]) : texts['missing-story']}</span>
      <button type="button" class="editor-button" name=${name} @click=${pick}>${texts['story-other']}</button>
    </p>
  </fieldset>`;
}
