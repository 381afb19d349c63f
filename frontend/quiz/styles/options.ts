import { css } from 'lit';

/** The question and its options as large cards. */
export const options = css`
  .sheet {
    display: grid;
    gap: 1rem;
    min-width: 0;
  }

  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .question > legend {
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

  .stem,
  .gap-text {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .question .hint {
    margin: 0.5rem 0 0.75rem;
    color: var(--n-muted);
    font-size: 1rem;
    font-weight: 400;
    letter-spacing: 0;
  }

  .question > .ungraded {
    margin: 0 0 0.75rem;
    padding: 0.5rem 0.75rem;
    border-left: 4px solid var(--n-muted);
    background: var(--n-surface);
    font-size: 1rem;
  }

  .question > .problem {
    margin-top: 0.75rem;
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

  .text {
    min-width: 0;
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

  fieldset:disabled label {
    opacity: 0.75;
    cursor: default;
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

  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }

  @media (min-width: 32rem) {
    .true_false .options {
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
