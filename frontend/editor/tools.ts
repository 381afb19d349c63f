import type { Editor } from '@tiptap/core';
import { around, moveBlock, removeBlock } from './blocks';

/** A button of the toolbar. */
export interface Tool {
  /** Names its sentence, `tool-<name>`. */
  readonly name: string;
  /** A sign shown instead of the sentence, which then is its tip and its name for screen readers. */
  readonly sign?: string;
  readonly pressed?: (editor: Editor) => boolean;
  readonly able?: (editor: Editor) => boolean;
  readonly run: (editor: Editor) => void;
}

const mark = (name: string, sign: string): Tool => ({
  name,
  sign,
  pressed: (editor) => editor.isActive(name),
  run: (editor) => editor.chain().focus().toggleMark(name).run(),
});

/** Undo, redo and letters. */
export const LETTERS: readonly Tool[] = [
  {
    name: 'undo',
    sign: '↶',
    able: (editor) => editor.can().undo(),
    run: (editor) => editor.chain().focus().undo().run(),
  },
  {
    name: 'redo',
    sign: '↷',
    able: (editor) => editor.can().redo(),
    run: (editor) => editor.chain().focus().redo().run(),
  },
  mark('bold', 'B'),
  mark('italic', 'I'),
  mark('code', '</>'),
];

/** Lists. */
export const LISTS: readonly Tool[] = [
  {
    name: 'bullets',
    sign: '•',
    pressed: (editor) => editor.isActive('bulletList'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'numbers',
    sign: '1.',
    pressed: (editor) => editor.isActive('orderedList'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
];

/** Where the block stands. */
export const PLACE: readonly Tool[] = [
  { name: 'up', sign: '↑', run: (editor) => void (moveBlock(editor, -1), editor.commands.focus()) },
  { name: 'down', sign: '↓', run: (editor) => void (moveBlock(editor, 1), editor.commands.focus()) },
  { name: 'delete', sign: '✕', run: (editor) => void (removeBlock(editor), editor.commands.focus()) },
];

const align = (side: 'left' | 'center' | 'right', sign: string): Tool => ({
  name: `align-${side}`,
  sign,
  run: (editor) => alignColumn(editor, side),
});

/** For the table around the cursor. */
export const TABLE: readonly Tool[] = [
  { name: 'row-add', run: (editor) => editor.chain().focus().addRowAfter().run() },
  { name: 'row-delete', run: (editor) => editor.chain().focus().deleteRow().run() },
  { name: 'column-add', run: (editor) => editor.chain().focus().addColumnAfter().run() },
  { name: 'column-delete', run: (editor) => editor.chain().focus().deleteColumn().run() },
  align('left', '⇤'),
  align('center', '↔'),
  align('right', '⇥'),
  { name: 'table-delete', run: (editor) => editor.chain().focus().deleteTable().run() },
];

/** The alignment of a column is that of all its cells. */
function alignColumn(editor: Editor, side: string): void {
  const table = around(editor, ['table']);
  const { $from } = editor.state.selection;
  const node = table && editor.state.doc.nodeAt(table.position);
  if (!table || !node) {
    return;
  }
  let column = 0;
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type.name === 'tableRow') {
      column = $from.index(depth);
      break;
    }
  }
  const { tr } = editor.state;
  node.forEach((row, offset) => {
    let place = table.position + 1 + offset + 1;
    row.forEach((cell, _offset, index) => {
      if (index === column) {
        tr.setNodeAttribute(place, 'align', side);
      }
      place += cell.nodeSize;
    });
  });
  editor.view.dispatch(tr);
  editor.commands.focus();
}
