import { css } from 'lit';

/** Buttons, option cards, the overview's numbers, the dialog. Everything touched is at least 44 px high. */
export const controls = css`
  button,
  a.primary {
    min-height: 48px;
    padding: 0.5rem 1rem;
    border: 1px solid transparent;
    border-radius: 12px;
    font: inherit;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
  }

  .primary {
    color: var(--n-accent-ink);
    background: var(--n-accent);
  }

  .plain {
    color: var(--n-accent);
    background: transparent;
    border-color: var(--n-line);
  }

  .toggle {
    min-height: 44px;
    padding-inline: 0.25rem;
    border: 0;
    font-variant-numeric: tabular-nums;
  }

  button:disabled {
    color: var(--n-muted);
    background: var(--n-surface-2);
    cursor: default;
  }

  button:focus-visible,
  a:focus-visible {
    outline: 3px solid var(--n-accent);
    outline-offset: 2px;
  }

  .options {
    display: grid;
    gap: 0.6rem;
  }

  .option {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: 0.85rem;
    min-height: 60px;
    padding: 0.8rem 1rem;
    border: 1px solid var(--n-line);
    border-radius: var(--n-radius);
    background: var(--n-surface);
    font-size: 1.08rem;
    line-height: 1.4;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      border-color 0.15s,
      background 0.15s;
  }

  .option:has(input:checked) {
    border-color: var(--n-accent);
    background: var(--n-accent-soft);
    box-shadow: inset 0 0 0 1px var(--n-accent);
  }

  .option:has(input:focus-visible) {
    outline: 3px solid var(--n-accent);
    outline-offset: 2px;
  }

  .option input {
    width: 1.4rem;
    height: 1.4rem;
    margin: 0;
    accent-color: var(--n-accent);
    outline: none;
  }

  .option .text {
    overflow-wrap: anywhere;
  }

  .key {
    display: none;
    min-width: 1.6rem;
    padding: 0.05rem 0.4rem;
    border: 1px solid var(--n-line);
    border-radius: 6px;
    color: var(--n-muted);
    font-size: 0.85rem;
    text-align: center;
  }

  fieldset:disabled .option {
    opacity: 0.7;
    cursor: default;
  }

  .overview ol,
  .jump {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(44px, 1fr));
    gap: 0.5rem;
    margin: 0.75rem 0 0;
    padding: 0;
    list-style: none;
  }

  .overview li button,
  .jump button {
    width: 100%;
    min-height: 44px;
    padding: 0;
    border: 1px solid var(--n-line);
    color: var(--n-ink);
    background: var(--n-surface);
    font-variant-numeric: tabular-nums;
  }

  .overview li button.answered {
    color: var(--n-accent);
    background: var(--n-accent-soft);
    border-color: transparent;
  }

  .overview li button.unsent {
    color: var(--n-warn);
    border: 2px dashed var(--n-warn);
  }

  .overview li button[aria-current] {
    box-shadow: 0 0 0 2px var(--n-ink);
  }

  dialog {
    width: min(28rem, calc(100vw - 2rem));
    padding: 1.25rem;
    border: 1px solid var(--n-line);
    border-radius: var(--n-radius);
    color: var(--n-ink);
    background: var(--n-surface);
    line-height: 1.5;
  }

  dialog::backdrop {
    background: rgb(10 20 22 / 55%);
  }

  dialog h2 {
    font-size: 1.25rem;
    margin-bottom: 0.5rem;
  }

  dialog .waiting {
    margin-top: 0.75rem;
    color: var(--n-warn);
  }

  .actions {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.75rem;
    margin-top: 1.25rem;
  }

  .skeleton i,
  .skeleton b {
    display: block;
    height: 1.4rem;
    margin-bottom: 0.6rem;
    border-radius: 8px;
    background: var(--n-surface-2);
    animation: breathe 1.4s ease-in-out infinite alternate;
  }

  .skeleton i + i {
    width: 60%;
    margin-bottom: 1.5rem;
  }

  .skeleton b {
    height: 60px;
    border-radius: var(--n-radius);
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }

  @media (min-width: 32rem) {
    .two .options {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media (min-width: 60rem) and (hover: hover) {
    .key {
      display: block;
    }

    .option:hover {
      border-color: var(--n-accent);
    }
  }
`;
