import { Mark, Node, mergeAttributes, type Attributes } from '@tiptap/core';
import { boxView, type BoxHost } from './box-view';

/** An attribute of text that travels as `data-…` when copied. */
function text(name: string): Attributes {
  return {
    [name]: {
      default: '',
      parseHTML: (element) => element.getAttribute(`data-${name}`) ?? '',
      renderHTML: (attributes) => ({ [`data-${name}`]: attributes[name] as string }),
    },
  };
}

/** An attribute of several values that travels as JSON when copied. */
function list(name: string): Attributes {
  return {
    [name]: {
      default: [],
      parseHTML: (element) => {
        try {
          const value: unknown = JSON.parse(element.getAttribute(`data-${name}`) ?? '[]');
          return Array.isArray(value) ? value : [];
        } catch {
          return [];
        }
      },
      renderHTML: (attributes) => ({ [`data-${name}`]: JSON.stringify(attributes[name]) }),
    },
  };
}

/** A block without running text of its own, filled in by a form. */
function box(name: string, attributes: Attributes) {
  return Node.create<{ host: BoxHost }>({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    selectable: true,
    addAttributes: () => attributes,
    parseHTML: () => [{ tag: `div[data-box="${name}"]` }],
    renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-box': name })],
    addNodeView() {
      return (props) => boxView(props, this.options.host);
    },
  });
}

export const Image = box('image', { ...text('src'), ...text('alt'), ...text('caption') });
export const Video = box('video', { ...text('src'), ...text('title'), ...text('captions'), ...text('transcript') });
export const File = box('file', { ...text('src'), ...text('label') });
export const CaseBox = box('caseBox', {
  ...text('situation'),
  ...text('verdict'),
  ...text('reason'),
  ...list('articles'),
  ...text('ask'),
});
export const CheckQuestion = box('checkQuestion', { ...text('question'), ...list('options') });
export const Story = box('story', { ...text('slug'), ...text('label') });

/** A box that stands out of the text; its label comes from the style sheet's `data-label`. */
export const Callout = Node.create<{ label: (kind: string) => string }>({
  name: 'callout',
  group: 'block',
  content: 'block+',
  defining: true,
  addAttributes: () => ({
    kind: {
      default: 'INGAT',
      parseHTML: (element) => element.getAttribute('data-kind') ?? 'INGAT',
      renderHTML: ({ kind }) => ({ 'data-kind': kind as string }),
    },
  }),
  parseHTML: () => [{ tag: 'aside[data-kind]' }],
  renderHTML({ HTMLAttributes, node }) {
    return [
      'aside',
      mergeAttributes(HTMLAttributes, { 'data-label': this.options.label(node.attrs.kind as string) }),
      0,
    ];
  },
});

function named(name: string, tag: string) {
  return Mark.create({
    name,
    inclusive: false,
    excludes: 'article term',
    addAttributes: () => ({
      id: {
        default: null,
        parseHTML: (element) => element.getAttribute(`data-${name}`),
        renderHTML: ({ id }) => ({ [`data-${name}`]: id as string, title: id as string }),
      },
    }),
    parseHTML: () => [{ tag: `${tag}[data-${name}]` }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  });
}

/** A link to an article of the register. */
export const Article = named('article', 'a');
/** A word that the glossary explains. */
export const Term = named('term', 'dfn');
