import { css } from 'lit';

/** Buttons and what every part needs. Everything touched is at least 44 px high. */
export const controls = css`
  * {
    box-sizing: border-box;
  }

  h2,
  p {
    margin: 0;
  }

  button {
    min-height: 48px;
    padding: 0.5rem 1rem;
    border: 1px solid transparent;
    border-radius: 12px;
    font: inherit;
    font-weight: 600;
    text-align: center;
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

  button:disabled,
  button[aria-disabled='true'] {
    color: var(--n-muted);
    background: var(--n-surface-2);
    cursor: default;
  }

  button:focus-visible,
  input:focus-visible,
  select:focus-visible {
    outline: 3px solid var(--n-accent);
    outline-offset: 2px;
  }

  input[type='text'],
  input[type='password'],
  select {
    min-height: 48px;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--n-muted);
    border-radius: 10px;
    font: inherit;
    color: var(--n-ink);
    background: var(--n-surface);
  }

  .problem {
    color: var(--n-bad);
    font-weight: 600;
  }

  .problem:empty {
    display: none;
  }

  .actions {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.75rem;
    margin-top: 1.25rem;
  }

  svg {
    width: 1.25rem;
    height: 1.25rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
`;
