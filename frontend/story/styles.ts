import { css } from 'lit';

/** Looks of the story's map; colours are the site's. */
export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    min-width: 0;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem;
  }

  .tools button {
    min-width: 44px;
    min-height: 44px;
    padding-inline: 0.8rem;
    border: 1px solid var(--n-line);
    border-radius: 10px;
    background: var(--n-surface);
    color: var(--n-ink);
    font: inherit;
    cursor: pointer;
  }

  .hint {
    flex: 1 1 14rem;
    margin: 0;
    color: var(--n-muted);
    font-size: 0.9rem;
  }

  .window {
    position: relative;
    overflow: auto;
    min-height: 18rem;
    max-height: clamp(20rem, 62dvh, 44rem);
    border: 1px solid var(--n-line);
    border-radius: var(--n-radius);
    background: var(--n-surface-2);
  }

  .sheet {
    overflow: hidden;
  }

  .plane {
    position: relative;
    transform-origin: 0 0;
  }

  svg {
    position: absolute;
    inset: 0;
    overflow: visible;
  }

  .edge {
    fill: none;
    stroke: var(--n-muted);
    stroke-width: 2;
    opacity: 0.65;
  }

  .edge.lit {
    stroke: var(--n-accent);
    stroke-width: 3;
    opacity: 1;
  }

  marker path {
    fill: var(--n-muted);
  }

  .node {
    position: absolute;
    box-sizing: border-box;
    border: 2px solid var(--n-line);
    border-radius: 12px;
    background: var(--n-surface);
    color: var(--n-ink);
  }

  .node.ending {
    border-style: dashed;
    border-color: var(--n-muted);
  }

  .node.faulty {
    border-color: var(--n-bad);
  }

  .node.selected {
    border-color: var(--n-accent);
    border-style: solid;
    box-shadow: 0 0 0 3px var(--n-accent-soft);
  }

  .node.target:hover {
    border-color: var(--n-accent);
  }

  .head {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 2px;
    box-sizing: border-box;
    width: 100%;
    height: 68px;
    padding: 6px 34px 4px 10px;
    border: 0;
    border-radius: 10px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .kind {
    font-size: 0.75rem;
    color: var(--n-muted);
  }

  .kind.boleh {
    color: var(--n-good);
  }

  .kind.tidak-boleh {
    color: var(--n-bad);
  }

  .kind.bersyarat {
    color: var(--n-warn);
  }

  .title {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    font-size: 0.85rem;
    font-weight: 650;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }

  .mark {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    width: 20px;
    height: 20px;
    border-radius: 50%;
    background: var(--n-bad);
    color: var(--n-surface);
    font-size: 0.8rem;
    font-weight: 700;
    line-height: 20px;
    text-align: center;
  }

  .choice {
    display: flex;
    align-items: center;
    box-sizing: border-box;
    height: 40px;
    padding-inline: 10px 0;
    border-top: 1px solid var(--n-line);
    font-size: 0.8rem;
  }

  .words {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .handle {
    position: relative;
    flex: none;
    width: 40px;
    height: 38px;
    margin-inline-end: -20px;
    padding: 0;
    border: 0;
    background: none;
    cursor: crosshair;
    touch-action: none;
  }

  .handle::after {
    content: '';
    position: absolute;
    inset: 10px 11px;
    border: 2px solid var(--n-accent);
    border-radius: 50%;
    background: var(--n-accent);
  }

  .handle.open::after {
    background: var(--n-surface);
  }

  .handle[aria-pressed='true']::after {
    inset: 6px 7px;
  }

  button:focus-visible {
    outline: 3px solid var(--n-accent);
    outline-offset: 1px;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
