import type { Editor, JSONContent } from '@tiptap/core';
import { html, render, type TemplateResult } from 'lit';
import type { BoxHost } from './box-view';
import { reading } from './reading';
import { fill, type Merge, type MergeRow, type Texts } from './types';

type Choice = 'mine' | 'theirs' | 'both';

const PROPOSED: Readonly<Record<MergeRow['state'], Choice>> = {
  SAME: 'theirs',
  MINE: 'mine',
  THEIRS: 'theirs',
  BOTH: 'both',
};

/** Two people have written on one lesson: block by block, whose text stays. */
export class MergeDialog {
  private readonly dialog = document.createElement('dialog');
  private readonly choices: Choice[];
  private readonly shown: Editor[] = [];
  private resolve: (blocks: JSONContent[] | null) => void = () => undefined;

  constructor(
    private readonly merge: Merge,
    private readonly host: BoxHost,
    private readonly texts: Texts,
  ) {
    this.choices = merge.rows.map((row) =>
      row.state === 'BOTH' && !(row.mine && row.theirs) ? (row.mine ? 'mine' : 'theirs') : PROPOSED[row.state],
    );
  }

  /** The blocks as decided; null when the decision was put off. */
  async ask(parent: HTMLElement): Promise<JSONContent[] | null> {
    this.dialog.className = 'editor-dialog editor-merge';
    this.dialog.setAttribute('aria-labelledby', 'merge-title');
    this.dialog.addEventListener('close', () => this.resolve(null));
    render(this.draw(), this.dialog);
    parent.append(this.dialog);
    this.fillIn();
    this.dialog.showModal();
    const blocks = await new Promise<JSONContent[] | null>((resolve) => (this.resolve = resolve));
    this.shown.forEach((editor) => editor.destroy());
    this.dialog.close();
    this.dialog.remove();
    return blocks;
  }

  private draw(): TemplateResult {
    const { texts, merge } = this;
    return html`<h2 id="merge-title">${texts['merge-title']}</h2>
      <p>${fill(texts['merge-lead'], merge.changedBy)}</p>
      <ol class="editor-merge-rows">
        ${merge.rows.map((row, index) => this.row(row, index))}
      </ol>
      <div class="editor-dialog-actions">
        <button type="button" class="editor-button" @click=${() => this.resolve(null)}>${texts['merge-later']}</button>
        <button type="button" class="editor-button primary" @click=${() => this.resolve(this.blocks())}>
          ${texts['merge-save']}
        </button>
      </div>`;
  }

  private row(row: MergeRow, index: number): TemplateResult {
    const { texts, merge } = this;
    if (row.state === 'SAME') {
      return html`<li class="merge-same"><div data-side="theirs" data-row=${index}></div></li>`;
    }
    return html`<li class="merge-differs">
      <div class="merge-side">
        <h3>${texts['merge-mine']}</h3>
        ${row.mine ? html`<div data-side="mine" data-row=${index}></div>` : html`<p>${texts['merge-nothing']}</p>`}
      </div>
      <div class="merge-side">
        <h3>${fill(texts['merge-theirs'], merge.changedBy)}</h3>
        ${row.theirs ? html`<div data-side="theirs" data-row=${index}></div>` : html`<p>${texts['merge-nothing']}</p>`}
      </div>
      <fieldset>
        <legend>${texts['merge-keep']}</legend>
        ${this.offered(row).map(
          (choice) =>
            html`<label class="editor-tick">
              <input
                type="radio"
                name="merge-${index}"
                value=${choice}
                .checked=${this.choices[index] === choice}
                @change=${() => (this.choices[index] = choice)}
              />
              ${this.name(row, choice)}
            </label>`,
        )}
      </fieldset>
    </li>`;
  }

  private offered(row: MergeRow): readonly Choice[] {
    return row.mine && row.theirs ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
  }

  private name(row: MergeRow, choice: Choice): string {
    const nothing = (choice === 'mine' && !row.mine) || (choice === 'theirs' && !row.theirs);
    const name = fill(this.texts[`merge-choose-${choice}`], this.merge.changedBy);
    return nothing ? `${name} (${this.texts['merge-without']})` : name;
  }

  private fillIn(): void {
    this.dialog.querySelectorAll<HTMLElement>('[data-side]').forEach((place) => {
      const row = this.merge.rows[Number(place.dataset.row)];
      const block = place.dataset.side === 'mine' ? row.mine : row.theirs;
      if (block) {
        this.shown.push(reading(place, this.host, [block]));
      }
    });
  }

  private blocks(): JSONContent[] {
    return this.merge.rows.flatMap((row, index) => {
      const { mine, theirs } = row;
      switch (this.choices[index]) {
        case 'mine':
          return mine ? [mine] : [];
        case 'both':
          return [theirs, mine].filter((block) => block !== null);
        default:
          return theirs ? [theirs] : [];
      }
    });
  }
}
