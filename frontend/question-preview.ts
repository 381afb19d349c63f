import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { question } from './quiz/items/question';
import type { ItemActions } from './quiz/items/view';
import { styles } from './quiz/styles/all';
import { wholeItem, type Item, type Texts } from './quiz/types';

/** What is not written yet shows as dots, so that every field has a name. */
function filled(item: Item): Item {
  const named = <T extends { readonly text: string }>(each: T): T => ({ ...each, text: each.text || '…' });
  return {
    ...item,
    stem: item.stem || '…',
    options: item.options.map(named),
    prompts: item.type === 'MATCHING' ? item.prompts.map(named) : item.prompts,
    chat: item.chat.map(named),
    picture: item.picture && {
      ...item.picture,
      spots: item.picture.spots.map((spot) => ({ ...spot, label: spot.label || '…' })),
    },
  };
}

/** A question drawn by the player's own hand, to be looked at and tried out. What is answered is told, and kept nowhere. */
@customElement('question-preview')
export class QuestionPreview extends LitElement implements ItemActions {
  static override styles = [
    styles,
    css`
      :host {
        max-width: none;
        min-width: 0;
      }
    `,
  ];

  @property({ attribute: false }) item: Partial<Item> | null = null;
  @property({ attribute: false }) texts: Texts = {};
  @property() language = 'id';
  @state() private choices: readonly string[] = [];
  @state() private draft?: string;
  @state() private spoken = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('item')) {
      this.choices = this.item?.choices ?? [];
      this.draft = undefined;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.item) {
      return nothing;
    }
    const view = {
      item: filled(wholeItem(this.item)),
      choices: this.choices,
      texts: this.texts,
      draft: this.draft,
      language: this.language,
      actions: this,
    };
    return html`${question(view, true)}
      <p class="visually-hidden" role="status">${this.spoken}</p>`;
  }

  choose(choices: readonly string[]): void {
    this.choices = choices;
    this.tell(choices);
  }

  type(text: string): void {
    this.draft = text;
  }

  settle(): void {
    if (this.draft !== undefined) {
      this.tell(this.draft.trim() === '' ? [] : [this.draft]);
    }
  }

  /** Lets the keyboard go on from here. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('legend')?.focus());
  }

  private tell(choices: readonly string[]): void {
    this.dispatchEvent(new CustomEvent('answered', { detail: { choices } }));
  }

  announce(text: string): void {
    this.spoken = text;
  }
}
