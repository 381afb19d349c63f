import type { Editor } from '@tiptap/core';
import { html, nothing, type TemplateResult } from 'lit';
import { around } from './blocks';
import { LETTERS, LISTS, PLACE, TABLE, type Tool } from './tools';
import type { Texts } from './types';

/** What the toolbar asks of the editor beside commands on the text. */
export interface Desk {
  readonly texts: Texts;
  insert(kind: string): void;
  change(kind: string, position: number): void;
  link(kind: 'article' | 'term'): void;
  history(): void;
}

const STYLES = ['paragraph', 'heading-2', 'heading-3', 'heading-4'];
const INSERTS = [
  'image',
  'table',
  'callout',
  'blockquote',
  'caseBox',
  'checkQuestion',
  'story',
  'video',
  'file',
  'horizontalRule',
];
const CHANGEABLE = ['callout', 'blockquote', 'image', 'video', 'file', 'caseBox', 'checkQuestion', 'story'];

/** The toolbar: one stop of the Tab key, the arrow keys go from control to control. */
export class Toolbar {
  private open = false;

  constructor(
    private readonly desk: Desk,
    private readonly redraw: () => void,
  ) {}

  /** Into the toolbar, to the control that was used last. */
  focus(root: HTMLElement): void {
    (root.querySelector<HTMLElement>('[role=toolbar] [tabindex="0"]') ?? this.controls(root)[0])?.focus();
  }

  draw(editor: Editor): TemplateResult {
    const { texts } = this.desk;
    return html`<div
      class="editor-toolbar"
      role="toolbar"
      aria-label=${texts.toolbar}
      @keydown=${this.keys}
      @focusin=${this.entered}
    >
      <div class="editor-tools">${this.styles(editor)} ${LETTERS.map((tool) => this.button(editor, tool))}</div>
      <div class="editor-tools">
        ${LISTS.map((tool) => this.button(editor, tool))} ${this.link(editor, 'article')} ${this.link(editor, 'term')}
      </div>
      <div class="editor-tools">${this.menu()} ${PLACE.map((tool) => this.button(editor, tool))}</div>
      <div class="editor-tools">
        <button type="button" class="editor-tool" tabindex="-1" @click=${() => this.desk.history()}>
          ${texts['tool-history']}
        </button>
      </div>
      ${this.context(editor)}
    </div>`;
  }

  private styles(editor: Editor): TemplateResult {
    const { texts } = this.desk;
    const now = STYLES.find(
      (style) => style !== 'paragraph' && editor.isActive('heading', { level: Number(style.slice(-1)) }),
    );
    return html`<select
      class="editor-tool"
      aria-label=${texts['tool-style']}
      tabindex="0"
      @change=${(event: Event) => this.style(editor, (event.target as HTMLSelectElement).value)}
    >
      ${STYLES.map(
        (style) =>
          html`<option value=${style} .selected=${style === (now ?? 'paragraph')}>${texts[`style-${style}`]}</option>`,
      )}
    </select>`;
  }

  private style(editor: Editor, style: string): void {
    if (style === 'paragraph') {
      editor.chain().focus().setParagraph().run();
    } else {
      editor
        .chain()
        .focus()
        .setHeading({ level: Number(style.slice(-1)) as 2 | 3 | 4 })
        .run();
    }
  }

  private button(editor: Editor, tool: Tool): TemplateResult {
    const name = this.desk.texts[`tool-${tool.name}`];
    const able = tool.able?.(editor) ?? true;
    return html`<button
      type="button"
      class="editor-tool tool-${tool.name}"
      tabindex="-1"
      title=${tool.sign ? name : nothing}
      aria-label=${name}
      aria-pressed=${tool.pressed ? String(tool.pressed(editor)) : nothing}
      aria-disabled=${able ? 'false' : 'true'}
      @mousedown=${keepSelection}
      @click=${() => able && tool.run(editor)}
    >
      ${tool.sign ? html`<span aria-hidden="true">${tool.sign}</span>` : name}
    </button>`;
  }

  private link(editor: Editor, kind: 'article' | 'term'): TemplateResult {
    return html`<button
      type="button"
      class="editor-tool"
      tabindex="-1"
      aria-pressed=${String(editor.isActive(kind))}
      @mousedown=${keepSelection}
      @click=${() => this.desk.link(kind)}
    >
      ${this.desk.texts[`tool-${kind}`]}
    </button>`;
  }

  private menu(): TemplateResult {
    const { texts } = this.desk;
    return html`<span class="editor-menu-holder" @focusout=${this.left}>
      <button
        type="button"
        class="editor-tool tool-insert"
        tabindex="-1"
        aria-haspopup="menu"
        aria-expanded=${String(this.open)}
        @mousedown=${keepSelection}
        @click=${this.toggle}
      >
        ${texts['tool-insert']} <span aria-hidden="true">▾</span>
      </button>
      ${this.open
        ? html`<div class="editor-menu" role="menu" aria-label=${texts['tool-insert']} @keydown=${this.menuKeys}>
            ${INSERTS.map(
              (kind) =>
                html`<button type="button" role="menuitem" tabindex="-1" @click=${() => this.chosen(kind)}>
                  ${texts[`kind-${kind}`]}
                </button>`,
            )}
          </div>`
        : nothing}
    </span>`;
  }

  private readonly toggle = (event: Event): void => {
    const holder = (event.currentTarget as HTMLElement).parentElement!;
    this.open = !this.open;
    this.redraw();
    // the menu is drawn in the next turn
    window.setTimeout(() => holder.querySelector<HTMLElement>('[role=menuitem]')?.focus());
  };

  private readonly left = (event: FocusEvent): void => {
    const holder = event.currentTarget as HTMLElement;
    if (this.open && !holder.contains(event.relatedTarget as Node | null)) {
      this.open = false;
      this.redraw();
    }
  };

  private chosen(kind: string): void {
    this.open = false;
    this.redraw();
    this.desk.insert(kind);
  }

  private readonly menuKeys = (event: KeyboardEvent): void => {
    const menu = event.currentTarget as HTMLElement;
    const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
    const at = items.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    event.stopPropagation();
    if (to !== undefined) {
      event.preventDefault();
      items[(to + items.length) % items.length].focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.open = false;
      menu.parentElement?.querySelector<HTMLElement>('.tool-insert')?.focus();
      this.redraw();
    }
  };

  /** What is about the block the cursor stands in. */
  private context(editor: Editor): TemplateResult | typeof nothing {
    const { texts } = this.desk;
    const block = around(editor, CHANGEABLE);
    const table = around(editor, ['table']);
    if (!block && !table) {
      return nothing;
    }
    return html`<div class="editor-tools editor-context">
      ${table ? html`<span>${texts['kind-table']}</span>${TABLE.map((tool) => this.button(editor, tool))}` : nothing}
      ${block
        ? html`<span>${texts[`kind-${block.kind}`]}</span>
            <button
              type="button"
              class="editor-tool tool-change"
              tabindex="-1"
              @mousedown=${keepSelection}
              @click=${() => this.desk.change(block.kind, block.position)}
            >
              ${texts[`change-${block.kind}`] ?? texts.change}
            </button>`
        : nothing}
    </div>`;
  }

  private controls(root: HTMLElement): HTMLElement[] {
    return [...root.querySelectorAll<HTMLElement>('[role=toolbar] .editor-tool')];
  }

  /** The control that has the focus is the one Tab comes back to. */
  private readonly entered = (event: FocusEvent): void => {
    const bar = event.currentTarget as HTMLElement;
    const target = event.target as HTMLElement;
    if (target.classList.contains('editor-tool')) {
      this.controls(bar.parentElement!).forEach((each) => {
        each.tabIndex = each === target ? 0 : -1;
      });
    }
  };

  private readonly keys = (event: KeyboardEvent): void => {
    const bar = event.currentTarget as HTMLElement;
    const controls = this.controls(bar.parentElement!);
    const at = controls.indexOf(event.target as HTMLElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: controls.length - 1 }[event.key];
    if (at >= 0 && to !== undefined) {
      event.preventDefault();
      controls[(to + controls.length) % controls.length].focus();
    }
  };
}

/** A click on a button leaves the text's selection where it is. */
function keepSelection(event: Event): void {
  event.preventDefault();
}
