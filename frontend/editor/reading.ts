import { Editor, type JSONContent } from '@tiptap/core';
import type { BoxHost } from './box-view';
import { extensions } from './extensions';

/** Shows blocks to be read only; the caller destroys it. */
export function reading(element: HTMLElement, host: BoxHost, content: readonly JSONContent[]): Editor {
  return new Editor({
    element,
    editable: false,
    injectCSS: false,
    editorProps: { attributes: { role: 'group', tabindex: '-1', class: 'lesson-text editor-text' } },
    extensions: extensions({ texts: host.texts, editable: false, url: (path) => host.url(path), edit: () => undefined }),
    content: { type: 'doc', content: content.length ? [...content] : [{ type: 'paragraph' }] },
  });
}
