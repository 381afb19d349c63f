import type { NodeViewRendererProps } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { fill, type Texts } from './types';

/** What boxes ask of the editor around them. */
export interface BoxHost {
  readonly texts: Texts;
  readonly editable: boolean;
  url(path: string): string;
  /** Opens the form of the box at the place. */
  edit(position: number): void;
}

interface Option {
  readonly text: string;
  readonly correct: boolean;
}

type Part = HTMLElement | null;

function element(tag: string, className: string, content: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = content;
  return made;
}

function line(className: string, content: string): Part {
  return content ? element('p', className, content) : null;
}

/** Says what is still missing, so that it is seen long before the check. */
function missing(host: BoxHost, value: string, name: string): Part {
  return value ? null : element('p', 'box-missing', host.texts[name]);
}

function picture(node: Node, host: BoxHost): Part[] {
  const { src, alt, caption } = node.attrs as Record<string, string>;
  const shown = document.createElement('img');
  if (src) {
    shown.src = host.url(src);
  }
  shown.alt = alt;
  shown.draggable = false;
  return [
    src ? shown : missing(host, src, 'missing-picture'),
    line('box-caption', caption),
    alt ? line('box-note', fill(host.texts['alt-is'], alt)) : missing(host, alt, 'missing-alt'),
  ];
}

function video(node: Node, host: BoxHost): Part[] {
  const { src, title, captions, transcript } = node.attrs as Record<string, string>;
  return [
    line('box-title', title || src),
    missing(host, src, 'missing-video'),
    captions ? line('box-note', fill(host.texts['captions-are'], captions)) : missing(host, captions, 'missing-captions'),
    line('box-note', transcript ? host.texts['has-transcript'] : ''),
  ];
}

function file(node: Node, host: BoxHost): Part[] {
  const { src, label } = node.attrs as Record<string, string>;
  return [line('box-title', label || src), line('box-note', src), missing(host, src, 'missing-file')];
}

function caseBox(node: Node, host: BoxHost): Part[] {
  const { situation, verdict, reason, articles, ask } = node.attrs as Record<string, string> & { articles: string[] };
  if (ask) {
    return [line('box-title', situation), line('box-text', host.texts['by-rules']), line('box-note', ask)];
  }
  return [
    line('box-title', situation),
    line('box-verdict', verdict ? host.texts[`verdict-${verdict}`] : ''),
    line('box-text', reason),
    line('box-note', articles.join(', ')),
  ];
}

function checkQuestion(node: Node, host: BoxHost): Part[] {
  const { question, options } = node.attrs as { question: string; options: Option[] };
  const shown = document.createElement('ul');
  shown.append(
    ...options.map((option) =>
      element('li', option.correct ? 'box-right' : '', option.text + (option.correct ? ` (${host.texts['is-right']})` : '')),
    ),
  );
  return [line('box-title', question), shown];
}

function story(node: Node, host: BoxHost): Part[] {
  const { slug, label } = node.attrs as Record<string, string>;
  return [
    line('box-title', label || slug),
    slug ? line('box-note', fill(host.texts['story-is'], slug)) : missing(host, slug, 'missing-story'),
  ];
}

const SUMMARIES: Readonly<Record<string, (node: Node, host: BoxHost) => Part[]>> = {
  image: picture,
  video,
  file,
  caseBox,
  checkQuestion,
  story,
};

/** Draws a box with what was filled in and a button to change it; Enter on the chosen box does the same. */
export function boxView({ node, getPos }: NodeViewRendererProps, host: BoxHost) {
  const dom = document.createElement('div');
  let shown = node;

  function edit(): void {
    const position = getPos();
    if (position !== undefined) {
      host.edit(position);
    }
  }

  function draw(): void {
    const kind = shown.type.name;
    dom.className = `box box-${kind}`;
    const head = document.createElement('div');
    head.className = 'box-head';
    head.append(element('span', 'box-kind', host.texts[`kind-${kind}`]));
    if (host.editable) {
      const change = element('button', 'editor-button', host.texts.change) as HTMLButtonElement;
      change.type = 'button';
      change.setAttribute('aria-label', fill(host.texts['change-box'], host.texts[`kind-${kind}`]));
      change.addEventListener('click', edit);
      head.append(change);
    }
    dom.replaceChildren(head, ...SUMMARIES[kind](shown, host).filter((part) => part !== null));
    dom.dataset.id = (shown.attrs.id as string | null) ?? '';
  }

  draw();
  return {
    dom,
    update(next: Node): boolean {
      if (next.type !== shown.type) {
        return false;
      }
      const changed = JSON.stringify(next.attrs) !== JSON.stringify(shown.attrs);
      shown = next;
      if (changed) {
        draw();
      }
      return true;
    },
    stopEvent: (event: Event) => event.target instanceof HTMLButtonElement,
    ignoreMutation: () => true,
  };
}
