import { css } from 'lit';
import { controls } from './styles-controls';

const layout = css`
  :host {
    display: flex;
    flex-direction: column;
    flex: 1;
    width: 100%;
    max-width: 64rem;
    margin-inline: auto;
    color: var(--n-ink);
    line-height: 1.5;
  }

  * {
    box-sizing: border-box;
  }

  h2,
  p {
    margin: 0;
  }

  .head {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 0.25rem 1rem;
    padding: 0.25rem 1rem 0;
  }

  .count {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .strip {
    grid-column: 1 / -1;
    display: flex;
    gap: 4px;
  }

  .strip span {
    flex: 1;
    height: 6px;
    border-radius: 3px;
    background: var(--n-line);
    transition: background 0.2s;
  }

  .strip .answered {
    background: var(--n-accent);
  }

  .strip .unsent {
    background: var(--n-warn);
  }

  .strip .current {
    outline: 2px solid var(--n-ink);
    outline-offset: 1px;
  }

  .banners:not(:empty) {
    display: grid;
    gap: 0.5rem;
    padding: 0.75rem 1rem 0;
  }

  .banner {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--n-line);
    border-inline-start: 4px solid var(--n-accent);
    border-radius: var(--n-radius);
    background: var(--n-surface);
  }

  .banner p {
    flex: 1 1 16rem;
  }

  .banner.warn {
    border-inline-start-color: var(--n-warn);
  }

  .banner.bad {
    border-inline-start-color: var(--n-bad);
  }

  .body {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 1rem;
    padding: 1rem;
  }

  .question {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    display: block;
    width: 100%;
    padding: 0;
    font-size: clamp(1.2rem, 1.05rem + 0.8vw, 1.45rem);
    font-weight: 600;
    line-height: 1.35;
    letter-spacing: -0.01em;
    text-wrap: pretty;
    outline: none;
  }

  .hint {
    margin: 0.5rem 0 0.75rem;
    color: var(--n-muted);
  }

  .bar {
    position: sticky;
    bottom: 0;
    display: grid;
    grid-template-columns: 1fr 1.4fr;
    gap: 0.5rem 0.75rem;
    padding: 0.5rem 1rem calc(0.75rem + env(safe-area-inset-bottom));
    background: color-mix(in srgb, var(--n-surface) 94%, transparent);
    border-top: 1px solid var(--n-line);
    backdrop-filter: blur(8px);
  }

  .status {
    grid-column: 1 / -1;
    min-height: 1.5rem;
    color: var(--n-muted);
    font-size: 0.95rem;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  .status.answered {
    color: var(--n-good);
    font-weight: 600;
  }

  .status.answered::before {
    content: '✓ ' / '';
  }

  .status.unsent {
    color: var(--n-warn);
  }

  .overview:not(.open) {
    display: none;
  }

  .overview {
    order: -1;
    padding: 1rem;
    border: 1px solid var(--n-line);
    border-radius: var(--n-radius);
    background: var(--n-surface);
  }

  .overview h2 {
    font-size: 1rem;
  }

  .keys {
    display: none;
  }

  @media (min-width: 60rem) {
    .head {
      padding-top: 0.75rem;
    }

    .toggle {
      pointer-events: none;
    }

    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 17rem;
      align-items: start;
      align-content: start;
      gap: 2rem;
      padding-top: 1.75rem;
    }

    .overview,
    .overview:not(.open) {
      display: block;
      order: 0;
    }

    .bar {
      grid-template-columns: 1fr 11rem 13rem;
      align-items: center;
      border: 1px solid var(--n-line);
      border-bottom: 0;
      border-radius: var(--n-radius) var(--n-radius) 0 0;
      padding: 0.75rem 1rem;
    }

    .status {
      grid-column: auto;
      text-align: start;
    }
  }

  @media (min-width: 60rem) and (hover: hover) {
    .keys {
      display: block;
      margin-top: 1rem;
      color: var(--n-muted);
      font-size: 0.9rem;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
`;

export const styles = [controls, layout];
