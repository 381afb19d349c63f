import type { Editor } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';

/** Kinds of blocks that are filled in by a form. */
export const BOXES = ['image', 'video', 'file', 'caseBox', 'checkQuestion', 'story'];

/** The innermost block around the selection that a form can change, with its place. */
export function around(editor: Editor, kinds: readonly string[]): { kind: string; position: number } | null {
  const { selection } = editor.state;
  if (selection instanceof NodeSelection && kinds.includes(selection.node.type.name)) {
    return { kind: selection.node.type.name, position: selection.from };
  }
  const { $from } = selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const kind = $from.node(depth).type.name;
    if (kinds.includes(kind)) {
      return { kind, position: $from.before(depth) };
    }
  }
  return null;
}

/** Index of the outermost block that holds the selection. */
function outermost(editor: Editor): number {
  const { doc, selection } = editor.state;
  return Math.min(selection.$from.index(0), doc.childCount - 1);
}

/** Moves the outermost block of the selection up (-1) or down (1); false at the ends. */
export function moveBlock(editor: Editor, by: -1 | 1): boolean {
  const { doc, tr, selection } = editor.state;
  const from = outermost(editor);
  const to = from + by;
  if (to < 0 || to >= doc.childCount) {
    return false;
  }
  const upper = Math.min(from, to);
  let start = 0;
  for (let index = 0; index < upper; index++) {
    start += doc.child(index).nodeSize;
  }
  const [first, second] = [doc.child(upper), doc.child(upper + 1)];
  tr.replaceWith(start, start + first.nodeSize + second.nodeSize, [second, first]);
  const shift = by === -1 ? -first.nodeSize : second.nodeSize;
  const place = selection.from + shift;
  tr.setSelection(
    selection instanceof NodeSelection
      ? NodeSelection.create(tr.doc, place)
      : TextSelection.near(tr.doc.resolve(Math.min(Math.max(place, 0), tr.doc.content.size))),
  );
  editor.view.dispatch(tr.scrollIntoView());
  return true;
}

/** Takes the outermost block of the selection out. */
export function removeBlock(editor: Editor): void {
  const { doc, tr } = editor.state;
  const at = outermost(editor);
  let start = 0;
  for (let index = 0; index < at; index++) {
    start += doc.child(index).nodeSize;
  }
  tr.delete(start, start + doc.child(at).nodeSize);
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(start, tr.doc.content.size))));
  editor.view.dispatch(tr.scrollIntoView());
}

/** Puts a block behind the outermost one of the selection and goes on below it. */
export function addBlock(editor: Editor, type: string, attrs: Readonly<Record<string, unknown>>): void {
  const { doc } = editor.state;
  const at = outermost(editor);
  let start = 0;
  for (let index = 0; index <= at; index++) {
    start += doc.child(index).nodeSize;
  }
  const current = doc.child(at);
  const empty = current.type.name === 'paragraph' && current.content.size === 0;
  const from = empty ? start - current.nodeSize : start;
  editor
    .chain()
    .insertContentAt({ from, to: start }, [{ type, attrs }])
    .setNodeSelection(from)
    .scrollIntoView()
    .run();
}
