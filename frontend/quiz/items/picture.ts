import { html, type TemplateResult } from 'lit';
import { toggled } from '../choices';
import type { Spot } from '../types';
import { optionCard } from './choice';
import type { ItemView } from './view';

/**
 * A picture with numbered places to tap, and below it the same places by name as checkboxes: the way for screen readers,
 * keyboards and small fingers, so the places in the picture are left out for those.
 */
export function picture({ item, choices, actions }: ItemView): TemplateResult {
  if (!item.picture) {
    return html``;
  }
  const { address, alt, spots } = item.picture;
  const toggle = (key: string): void => actions.choose(toggled(choices, key));
  return html`
    <div class="picture">
      <img src=${new URL(address, document.baseURI).href} alt=${alt} draggable="false" />
      ${spots.map((spot) => place(spot, choices.includes(spot.key), toggle))}
    </div>
    <div class="options spots">
      ${spots.map((spot) =>
        optionCard(
          { key: spot.key, text: `${spot.key}. ${spot.label}` },
          { type: 'checkbox', name: `spot-${item.position}`, chosen: choices.includes(spot.key), shortcut: false },
          () => toggle(spot.key),
        ),
      )}
    </div>
  `;
}

function place(spot: Spot, chosen: boolean, toggle: (key: string) => void): TemplateResult {
  const style = `left:${spot.x}%;top:${spot.y}%;width:${spot.width}%;height:${spot.height}%`;
  return html`<span class="place-box" style=${style}>
    <button type="button" class="spot ${chosen ? 'chosen' : ''}" tabindex="-1" aria-hidden="true" @click=${() => toggle(spot.key)}>
      <span>${spot.key}</span>
    </button>
  </span>`;
}
