import type { AnyExtension } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Code } from '@tiptap/extension-code';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { HorizontalRule } from '@tiptap/extension-horizontal-rule';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Text } from '@tiptap/extension-text';
import { Dropcursor, Gapcursor, Placeholder, TrailingNode, UndoRedo } from '@tiptap/extensions';
import { BlockIds } from './block-ids';
import type { BoxHost } from './box-view';
import { Article, Callout, CaseBox, CheckQuestion, File, Image, Story, Term, Video } from './nodes';

/** Everything a lesson may hold, under the names of the server's lesson document. */
export function extensions(host: BoxHost): AnyExtension[] {
  return [
    Document,
    Text,
    ...textual(),
    ...marks(),
    ...tables(),
    Callout.configure({ label: (kind) => host.texts[`callout-${kind}`] ?? kind }),
    ...[Image, Video, File, CaseBox, CheckQuestion, Story].map((box) => box.configure({ host })),
    BlockIds,
    UndoRedo,
    Gapcursor,
    Dropcursor,
    TrailingNode,
    Placeholder.configure({ placeholder: host.texts.placeholder }),
  ];
}

function textual(): AnyExtension[] {
  return [
    Paragraph,
    HardBreak,
    HorizontalRule,
    BulletList,
    OrderedList,
    ListItem,
    ListKeymap,
    Heading.extend({
      // a pasted title becomes a heading: level 1 is the lesson's own
      parseHTML: () =>
        [1, 2, 3, 4, 5, 6].map((level) => ({
          tag: `h${level}`,
          attrs: { level: Math.min(4, Math.max(2, level)) },
        })),
    }).configure({ levels: [2, 3, 4] }),
    Blockquote.extend({
      addAttributes: () => ({
        source: {
          default: '',
          parseHTML: (element) => element.getAttribute('data-source') ?? '',
          renderHTML: ({ source }) => (source ? { 'data-source': source as string } : {}),
        },
      }),
    }),
  ];
}

function marks(): AnyExtension[] {
  return [Bold, Italic, Code.extend({ excludes: '' }), Article, Term];
}

function tables(): AnyExtension[] {
  return [
    Table.configure({ resizable: false }),
    TableRow,
    TableCell.extend({ content: 'paragraph' }),
    TableHeader.extend({ content: 'paragraph' }),
  ];
}
