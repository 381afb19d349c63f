import type { JSONContent } from '@tiptap/core';
import { BLOCKS } from './block-ids';
import type { LessonDocument } from './types';

/** Attributes of nodes and marks as the server knows them; what the editor adds for itself stays here. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  heading: ['level'],
  orderedList: ['start'],
  tableHeader: ['align'],
  tableCell: ['align'],
  image: ['src', 'alt', 'caption'],
  callout: ['kind'],
  blockquote: ['source'],
  video: ['src', 'title', 'captions', 'transcript'],
  file: ['src', 'label'],
  caseBox: ['situation', 'verdict', 'reason', 'articles', 'ask'],
  checkQuestion: ['question', 'options'],
  story: ['slug', 'label'],
  article: ['id'],
  term: ['id'],
};

function attributes(type: string, all: Record<string, unknown> | undefined): Record<string, unknown> | undefined {
  const names = [...(BLOCKS.includes(type) ? ['id'] : []), ...(ATTRIBUTES[type] ?? [])];
  const kept = names.filter((name) => all?.[name] !== null && all?.[name] !== undefined);
  return kept.length ? Object.fromEntries(kept.map((name) => [name, all![name]])) : undefined;
}

/** The document with the agreed names and attributes only. */
export function plain(node: JSONContent): LessonDocument {
  const type = node.type ?? '';
  const attrs = attributes(type, node.attrs);
  return {
    type,
    ...(attrs && { attrs }),
    ...(node.text !== undefined && { text: node.text }),
    ...(node.marks?.length && {
      marks: node.marks.map((mark) => {
        const own = attributes(mark.type, mark.attrs);
        return own ? { type: mark.type, attrs: own } : { type: mark.type };
      }),
    }),
    ...(node.content && { content: node.content.map(plain) }),
  };
}
