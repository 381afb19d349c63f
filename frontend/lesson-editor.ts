import { Editor, type JSONContent } from '@tiptap/core';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { EditorApi } from './editor/api';
import { Autosave, type SaveState } from './editor/autosave';
import { addBlock, around, BOXES } from './editor/blocks';
import type { BoxHost } from './editor/box-view';
import { extensions } from './editor/extensions';
import { BlockForms } from './editor/forms';
import { HistoryDialog } from './editor/history-dialog';
import { Journal } from './editor/journal';
import { MergeDialog } from './editor/merge-dialog';
import { PickDialog } from './editor/pick-dialog';
import { plain } from './editor/plain';
import { Watch } from './editor/presence';
import { pickStory } from './editor/story-field';
import { Toolbar, type Desk } from './editor/toolbar';
import { fill, mediumUrl, type Lesson, type LessonDocument, type Presence, type Saved, type Texts } from './editor/types';

const LOAD_AGAIN = 3_000;

/**
 * Writes a lesson. Loads it, saves it some moments after each change and keeps it in the browser until the server has it;
 * tells who else is writing, and lets people who have written at once decide block by block.
 */
@customElement('netral-lesson-editor')
export class LessonEditor extends LitElement implements Desk, BoxHost {
  @property({ type: Number }) lesson = 0;
  @property({ type: Number }) largestFile = Infinity;
  @property() account = '';
  @property() language = 'id';
  @property({ attribute: false }) texts: Texts = {};
  @property({ type: Boolean }) locked = false;

  @state() private loaded?: Lesson;
  @state() private saveState?: SaveState;
  @state() private presence?: Presence;
  @state() private notice = '';
  private editor?: Editor;
  private api!: EditorApi;
  private autosave?: Autosave;
  private watch?: Watch;
  private forms!: BlockForms;
  private deciding = false;
  private readonly toolbar = new Toolbar(this, () => this.requestUpdate());

  /** In the page's own tree: selections inside a shadow tree are not told by all browsers. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get editable(): boolean {
    return !!this.loaded?.writable && !this.locked;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) {
      void this.begin();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.autosave?.stop();
    this.watch?.stop();
    this.editor?.destroy();
    this.editor = undefined;
    this.autosave = undefined;
    this.watch = undefined;
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    void this.begin();
  }

  private async begin(): Promise<void> {
    this.api = new EditorApi(this.lesson, this.language, this.largestFile);
    for (;;) {
      const reply = await this.api.load();
      if (!this.isConnected) {
        return;
      }
      if (reply.kind === 'ok') {
        this.show(reply.value);
        return;
      }
      if (reply.kind === 'gone' || reply.kind === 'refused') {
        this.notice = (reply.kind === 'refused' && reply.message) || this.texts['state-gone'];
        return;
      }
      this.notice = this.texts['load-away'];
      await new Promise((resolve) => window.setTimeout(resolve, LOAD_AGAIN));
    }
  }

  private show(lesson: Lesson): void {
    this.loaded = lesson;
    this.notice = '';
    this.forms = new BlockForms(this.api, lesson.draft, this.texts, this);
    const journal = new Journal(this.account, this.lesson);
    const kept = this.editable ? journal.read() : null;
    const base = kept ?? lesson;
    this.autosave = new Autosave(this.api, journal, this.host(), base.document, base.lock, new Date(lesson.savedAt));
    if (kept) {
      this.autosave.base = kept.base;
    }
    this.editor = this.write(base.document);
    this.saveState = this.autosave.state;
    this.watch = this.editable ? new Watch(this.api, (presence) => this.heard(presence)) : undefined;
    if (kept) {
      this.notice = this.texts['kept-found'];
      this.autosave.touch();
    }
  }

  private host() {
    return {
      read: () => this.document(),
      stateChanged: (saveState: SaveState) => {
        this.saveState = saveState;
        this.dispatchEvent(new CustomEvent('save-state', { detail: { kind: saveState.kind } }));
      },
      conflict: () => void this.decide(),
    };
  }

  private write(content: LessonDocument): Editor {
    const place = document.createElement('div');
    const editor = new Editor({
      element: place,
      editable: this.editable,
      injectCSS: false,
      extensions: extensions(this),
      content: content.content?.length ? content : { type: 'doc', content: [{ type: 'paragraph' }] },
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': fill(this.texts.body, this.loaded?.title ?? ''),
          'aria-describedby': 'editor-keys',
          class: 'lesson-text editor-text',
        },
        handleKeyDown: (_view, event) => this.key(event),
        handlePaste: (_view, event) => this.bring(event.clipboardData),
        handleDrop: (_view, event) => this.bring(event.dataTransfer),
      },
      onUpdate: ({ transaction }) => {
        if (transaction.docChanged) {
          this.autosave?.touch();
        }
      },
      onTransaction: () => this.requestUpdate(),
    });
    void this.updateComplete.then(() => this.querySelector('.editor-page')?.replaceChildren(place));
    return editor;
  }

  private document(): LessonDocument {
    return this.editor ? plain(this.editor.getJSON()) : { type: 'doc', content: [] };
  }

  private replace(content: LessonDocument): void {
    const place = this.editor?.state.selection.from ?? 0;
    this.editor
      ?.chain()
      .setMeta('addToHistory', true)
      .setContent(content.content?.length ? (content as JSONContent) : { type: 'doc', content: [{ type: 'paragraph' }] }, {
        emitUpdate: false,
      })
      .setTextSelection(Math.min(place, this.editor.state.doc.content.size))
      .run();
  }

  /** Escape goes up to the toolbar, so that Tab inside lists and tables is no trap; Enter fills in the chosen box. */
  private key(event: KeyboardEvent): boolean {
    if (event.key === 'Escape' || (event.altKey && event.key === 'F10')) {
      this.toolbar.focus(this);
      return true;
    }
    const box = event.key === 'Enter' && this.editor && around(this.editor, BOXES);
    if (box) {
      this.edit(box.position);
      return true;
    }
    return false;
  }

  /** Pictures pasted or dropped go through the form, which asks for the alternative text. */
  private bring(data: DataTransfer | null): boolean {
    const file = [...(data?.files ?? [])].find((each) => each.type.startsWith('image/'));
    if (file && this.editable) {
      void this.add('image', file);
    }
    return !!file;
  }

  // ---- what the toolbar and the boxes ask for

  url(path: string): string {
    return mediumUrl(this.loaded?.draft ?? 0, path);
  }

  edit(position: number): void {
    const kind = this.editor?.state.doc.nodeAt(position)?.type.name;
    if (kind) {
      void this.change(kind, position);
    }
  }

  insert(kind: string): void {
    const { editor } = this;
    switch (kind) {
      case 'table':
        editor?.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run();
        break;
      case 'horizontalRule':
        editor?.chain().focus().setHorizontalRule().run();
        break;
      case 'callout':
      case 'blockquote':
        void this.wrap(kind);
        break;
      case 'story':
        void this.addStory();
        break;
      default:
        void this.add(kind);
    }
  }

  private async wrap(kind: string): Promise<void> {
    const attributes = await this.forms.ask(kind);
    if (attributes) {
      this.editor?.chain().wrapIn(kind, attributes).run();
    }
    this.editor?.commands.focus();
  }

  private async add(kind: string, file?: File): Promise<void> {
    const attributes = await this.forms.ask(kind, {}, file);
    if (attributes && this.editor) {
      addBlock(this.editor, kind, attributes);
    }
    this.editor?.commands.focus();
  }

  private async addStory(): Promise<void> {
    const pick = await pickStory(this.api, this.texts, this);
    if (pick && this.editor) {
      addBlock(this.editor, 'story', { slug: pick.id, label: pick.label });
    }
    this.editor?.commands.focus();
  }

  async change(kind: string, position: number): Promise<void> {
    const before = this.editor?.state.doc.nodeAt(position);
    const attributes = before && (await this.forms.ask(kind, before.attrs));
    const now = this.editor?.state.doc.nodeAt(position);
    if (attributes && this.editor && now?.attrs.id === before.attrs.id) {
      const { tr } = this.editor.state;
      Object.entries(attributes).forEach(([name, value]) => tr.setNodeAttribute(position, name, value));
      this.editor.view.dispatch(tr);
    }
    this.editor?.commands.focus();
  }

  link(kind: 'article' | 'term'): void {
    if (this.editor?.isActive(kind)) {
      this.editor.chain().focus().extendMarkRange(kind).unsetMark(kind).run();
    } else {
      void this.pick(kind);
    }
  }

  private async pick(kind: 'article' | 'term'): Promise<void> {
    const { from, to } = this.editor!.state.selection;
    const words = this.editor!.state.doc.textBetween(from, to, ' ');
    const pick =
      kind === 'article'
        ? await this.dialog('article', (text) => this.api.articles(text)).ask(this)
        : await this.dialog('term', (text) => this.api.terms(text)).ask(this, words);
    if (pick) {
      const chain = this.editor!.chain().focus();
      const content = { type: 'text', text: words || pick.label, marks: [{ type: kind, attrs: { id: pick.id } }] };
      (words ? chain.setMark(kind, { id: pick.id }) : chain.insertContent([content])).run();
    }
    this.editor?.commands.focus();
  }

  private dialog(kind: string, search: ConstructorParameters<typeof PickDialog>[3]) {
    return new PickDialog(this.texts[`pick-${kind}`], this.texts[`search-${kind}s`], this.texts, search);
  }

  history(): void {
    void this.goBack();
  }

  private async goBack(): Promise<void> {
    await this.autosave?.now();
    const saved = await new HistoryDialog(this.api, this, this.texts, (at) => this.moment(at)).ask(this);
    if (saved) {
      this.take(saved);
      this.notice = this.texts.restored;
    }
    this.editor?.commands.focus();
  }

  // ---- several people

  private heard(presence: Presence): void {
    this.presence = presence;
    if (this.autosave && presence.lock > this.autosave.lock && !this.autosave.unsent) {
      void this.follow(presence.changedBy);
    }
  }

  /** Somebody else has saved and nothing is unsent here: their text comes in. */
  private async follow(name: string): Promise<void> {
    const reply = await this.api.load();
    if (reply.kind === 'ok' && this.autosave && !this.autosave.unsent && reply.value.lock > this.autosave.lock) {
      this.take(reply.value);
      this.notice = fill(this.texts.followed, name);
    }
  }

  private take(saved: Saved): void {
    this.replace(saved.document);
    this.autosave?.settle(saved);
  }

  private async decide(): Promise<void> {
    if (this.deciding || !this.autosave) {
      return;
    }
    this.deciding = true;
    try {
      const reply = await this.api.merge(this.autosave.base, this.document());
      if (reply.kind === 'refused') {
        this.notice = reply.message || this.texts['state-refused'];
      }
      const blocks = reply.kind === 'ok' ? await this.decided(reply.value.rows.some((row) => row.state !== 'SAME'), reply.value) : null;
      if (blocks && reply.kind === 'ok') {
        this.replace({ type: 'doc', content: blocks });
        this.autosave.settle(reply.value);
        this.autosave.touch();
        await this.autosave.now();
      }
    } finally {
      this.deciding = false;
      this.requestUpdate();
    }
  }

  private async decided(differs: boolean, merge: ConstructorParameters<typeof MergeDialog>[0]) {
    return differs ? new MergeDialog(merge, this, this.texts).ask(this) : merge.rows.flatMap((row) => row.theirs ?? []);
  }

  // ---- drawing

  private moment(at: string): string {
    return new Intl.DateTimeFormat(this.language, { dateStyle: 'long', timeStyle: 'medium' }).format(new Date(at));
  }

  private status(): string {
    const now = this.saveState;
    switch (now?.kind) {
      case 'saved':
        return fill(this.texts['state-saved'], new Intl.DateTimeFormat(this.language, { timeStyle: 'medium' }).format(now.at));
      case 'refused':
        return now.message || this.texts['state-refused'];
      default:
        return now ? this.texts[`state-${now.kind}`] : this.texts.loading;
    }
  }

  protected override render(): TemplateResult {
    const others = this.presence?.others ?? [];
    const kind = this.saveState?.kind ?? '';
    return html`<div class="editor-top">
        ${this.editor && this.editable ? this.toolbar.draw(this.editor) : nothing}
        <p class="editor-status is-${kind}">
          <span role=${kind === 'saved' || kind === 'saving' || kind === 'changed' ? nothing : 'status'}>${this.status()}</span>
          ${kind === 'conflict'
            ? html`<button type="button" class="editor-button" @click=${() => void this.decide()}>
                ${this.texts['merge-open']}
              </button>`
            : nothing}
          ${kind === 'signed-out'
            ? html`<a href="masuk" target="_blank" rel="noopener">${this.texts['sign-in']}</a>`
            : nothing}
        </p>
      </div>
      <p class="editor-notice editor-others ${others.length ? 'shown' : ''}" role="status">
        ${others.length ? fill(this.texts.others, [...new Set(others.map((each) => each.name))].join(', ')) : nothing}
      </p>
      <p class="editor-notice ${this.notice ? 'shown' : ''}" role="status">${this.notice}</p>
      <div class="editor-page"></div>
      <p id="editor-keys" class="editor-hint">${this.editable ? this.texts.keys : this.texts['read-only']}</p>`;
  }
}
