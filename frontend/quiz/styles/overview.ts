import { css } from 'lit';

/** Strip, overview grid and flags. States differ in shape, not only in colour. */
export const overview = css`
  .strip {
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

  .strip .part {
    background: linear-gradient(90deg, var(--n-accent) 50%, var(--n-line) 50%);
  }

  .strip .unsent {
    background: repeating-linear-gradient(90deg, var(--n-warn) 0 4px, transparent 4px 7px);
  }

  .strip .flagged {
    box-shadow: 0 -3px 0 0 var(--n-ink);
  }

  .strip .current {
    outline: 2px solid var(--n-ink);
    outline-offset: 1px;
  }

  .overview {
    order: -1;
    padding: 1rem;
    border: 1px solid var(--n-line);
    border-radius: var(--n-radius);
    background: var(--n-surface);
  }

  .overview:not(.open) {
    display: none;
  }

  .overview h2 {
    font-size: 1rem;
  }

  .overview ol,
  .jumps {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(44px, 1fr));
    gap: 0.5rem;
    margin: 0.75rem 0 0;
    padding: 0;
    list-style: none;
  }

  .jump {
    position: relative;
    width: 100%;
    min-height: 44px;
    padding: 0;
    border: 1px solid var(--n-line);
    color: var(--n-ink);
    background: var(--n-surface);
    font-variant-numeric: tabular-nums;
  }

  .jump.answered,
  .legend .answered {
    color: var(--n-accent-ink);
    background: var(--n-accent);
    border-color: transparent;
  }

  .jump.part,
  .legend .part {
    background: linear-gradient(to top, var(--n-accent-soft) 50%, var(--n-surface) 50%);
    border: 1px solid var(--n-accent);
  }

  .jump.unsent,
  .legend .unsent {
    color: var(--n-warn);
    border: 2px dashed var(--n-warn);
  }

  .jump[aria-current] {
    box-shadow:
      0 0 0 2px var(--n-surface),
      0 0 0 4px var(--n-ink);
  }

  .jump .flag {
    position: absolute;
    inset: 2px 1px auto auto;
    width: 0.85rem;
    height: 0.85rem;
    fill: currentColor;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 1rem;
    margin: 0.9rem 0 0;
    padding: 0;
    color: var(--n-muted);
    font-size: 0.88rem;
    list-style: none;
  }

  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
  }

  .legend i {
    width: 1rem;
    height: 1rem;
    border: 1px solid var(--n-line);
    border-radius: 4px;
  }

  .legend .flagged {
    border: 0;
  }

  .legend .flag {
    width: 1rem;
    height: 1rem;
    color: var(--n-ink);
    fill: currentColor;
  }

  .flag-toggle {
    justify-self: start;
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 44px;
    padding-inline: 0.5rem 0.75rem;
    color: var(--n-muted);
    background: transparent;
  }

  .flag-toggle[aria-pressed='true'] {
    color: var(--n-ink);
    background: var(--n-surface-2);
    border-color: var(--n-line);
  }

  .flag-toggle[aria-pressed='true'] .flag {
    fill: currentColor;
  }

  .keys {
    display: none;
  }

  @media (min-width: 60rem) and (hover: hover) {
    .keys {
      display: block;
      margin-top: 1rem;
      color: var(--n-muted);
      font-size: 0.9rem;
    }
  }
`;
