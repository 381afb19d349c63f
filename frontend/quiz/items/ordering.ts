import { html, nothing, type TemplateResult } from 'lit';
import { moved } from '../choices';
import { say } from '../types';
import type { ItemView } from './view';

/** Steps with buttons to move each up and down; the order shown first must be confirmed, as it may be the right one. */
export function ordering(view: ItemView): TemplateResult {
  const { item, choices, texts, actions } = view;
  const start = item.options.map(({ key }) => key);
  const order = choices.length > 0 ? choices : start;
  return html`
    <ol class="steps" @click=${(event: Event) => move(event, view, order)}>
      ${order.map((key, index) => {
        const text = item.options.find((option) => option.key === key)?.text ?? '';
        return html`<li class="step">
          <span class="place" aria-hidden="true">${index + 1}</span>
          <span class="text">${text}</span>
          ${mover(key, -1, index === 0, say(texts, 'move-up', text))}
          ${mover(key, 1, index === order.length - 1, say(texts, 'move-down', text))}
        </li>`;
      })}
    </ol>
    <div class="confirm-order">
      ${choices.length === 0
        ? html`<button type="button" class="plain" @click=${() => actions.choose(start)}>${texts['keep-order']}</button>`
        : nothing}
    </div>
  `;
}

/** At the end of the list it stays reachable, so that the focus has somewhere to be. */
function mover(key: string, by: -1 | 1, end: boolean, label: string): TemplateResult {
  return html`<button
    type="button"
    class="move"
    data-key=${key}
    data-by=${by}
    aria-disabled=${end}
    aria-label=${label}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${by < 0 ? 'M12 19V6m-6 6 6-6 6 6' : 'M12 5v13m-6-6 6 6 6-6'} /></svg>
  </button>`;
}

function move(event: Event, { item, texts, actions }: ItemView, order: readonly string[]): void {
  const button = (event.target as Element).closest<HTMLElement>('button.move');
  if (!button || button.getAttribute('aria-disabled') === 'true') {
    return;
  }
  const { key = '', by } = button.dataset;
  const after = moved(order, key, by === '-1' ? -1 : 1);
  const root = button.getRootNode() as ShadowRoot;
  actions.choose(after);
  actions.announce(
    say(texts, 'moved', item.options.find((option) => option.key === key)?.text ?? '', after.indexOf(key) + 1),
  );
  // Rows stay and their texts change: the focus follows the step.
  void (root.host as unknown as { updateComplete: Promise<unknown> }).updateComplete.then(() =>
    root.querySelector<HTMLElement>(`button.move[data-key="${key}"][data-by="${by}"]`)?.focus(),
  );
}
