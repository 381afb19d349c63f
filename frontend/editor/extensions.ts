import type { AnyExtension } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Code } from '@tiptap/extension-code';
import { Heading } from '@tiptap/extension-heading';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Placeholder } from '@tiptap/extensions';
import StarterKit from '@tiptap/starter-kit';
import { BlockIds } from './block-ids';
import type { BoxHost } from './box-view';
import { Article, Callout, CaseBox, CheckQuestion, File, Image, Term, Video } from './nodes';

/** Everything a lesson may hold, under the names of the server's lesson document. */
export function extensions(host: BoxHost): AnyExtension[] {
  const kit = StarterKit.configure({
    heading: false,
    blockquote: false,
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    link: false,
  });
  return [
    kit,
    ...textual(),
    ...tables(),
    Callout.configure({ label: (kind) => host.texts[`callout-${kind}`] ?? kind }),
    ...[Image, Video, File, CaseBox, CheckQuestion].map((box) => box.configure({ host })),
    Article,
    Term,
    BlockIds,
    Placeholder.configure({ placeholder: host.texts.placeholder }),
  ];
}

function textual(): AnyExtension[] {
  return [
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
    Code.extend({ excludes: '' }),
  ];
}

function tables(): AnyExtension[] {
  return [
    Table.configure({ resizable: false }),
    TableRow,
    TableCell.extend({ content: 'paragraph' }),
    TableHeader.extend({ content: 'paragraph' }),
  ];
}
