import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';

/** Kinds of nodes that have an id of their own. */
export const BLOCKS = [
  'heading',
  'paragraph',
  'bulletList',
  'orderedList',
  'table',
  'image',
  'callout',
  'blockquote',
  'video',
  'file',
  'caseBox',
  'checkQuestion',
  'story',
  'horizontalRule',
];

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const FORM = /^[a-z0-9]{8}$/;

function next(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => LETTERS[byte % LETTERS.length]).join('');
}

function withIds(document: Node, transaction: Transaction): boolean {
  const taken = new Set<string>();
  let changed = false;
  document.descendants((node, position) => {
    if (BLOCKS.includes(node.type.name)) {
      let { id } = node.attrs;
      if (typeof id !== 'string' || !FORM.test(id) || taken.has(id)) {
        id = next();
        transaction.setNodeAttribute(position, 'id', id);
        changed = true;
      }
      taken.add(id);
    }
    return true;
  });
  return changed;
}

/** Gives every block its id; the second of two with one id gets a new one. */
export const BlockIds = Extension.create({
  name: 'blockIds',

  addGlobalAttributes() {
    return [
      {
        types: BLOCKS,
        attributes: {
          id: {
            default: null,
            keepOnSplit: false,
            parseHTML: (element) => element.getAttribute('data-id'),
            renderHTML: ({ id }) => (id ? { 'data-id': id as string } : {}),
          },
        },
      },
    ];
  },

  onCreate() {
    const { state, view } = this.editor;
    const transaction = state.tr.setMeta('addToHistory', false);
    if (withIds(state.doc, transaction)) {
      view.dispatch(transaction);
    }
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction: (transactions, _before, state) => {
          if (!transactions.some((each) => each.docChanged)) {
            return null;
          }
          const transaction = state.tr.setMeta('addToHistory', false);
          return withIds(state.doc, transaction) ? transaction : null;
        },
      }),
    ];
  },
});
