import { css } from 'lit';

/** Pairs, gaps, steps, typed answers and verdicts. */
export const items = css`
  .pairs,
  .steps {
    display: grid;
    gap: 0.6rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .pair,
  .step {
    padding: 0.8rem 1rem;
    border: 1px solid var(--n-line);
    border-radius: var(--n-radius);
    background: var(--n-surface);
    font-size: 1.08rem;
    line-height: 1.4;
  }

  .pair {
    display: grid;
    gap: 0.6rem;
  }

  .pair select {
    width: 100%;
  }

  select {
    text-overflow: ellipsis;
  }

  select.chosen {
    border-color: var(--n-accent);
    background: var(--n-accent-soft);
    font-weight: 600;
  }

  .gap-text {
    padding: 1rem;
    border: 1px solid var(--n-line);
    border-radius: var(--n-radius);
    background: var(--n-surface);
    font-size: 1.15rem;
    line-height: 2.9;
  }

  .gap select {
    max-width: 100%;
    min-height: 44px;
    padding-block: 0.25rem;
  }

  .step {
    display: grid;
    grid-template-columns: auto 1fr auto auto;
    align-items: center;
    gap: 0.5rem;
    padding: 0.5rem 0.5rem 0.5rem 0.8rem;
  }

  .place {
    min-width: 1.6rem;
    color: var(--n-accent);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .move {
    display: grid;
    place-items: center;
    width: 44px;
    min-height: 44px;
    padding: 0;
    color: var(--n-accent);
    background: transparent;
    border-color: var(--n-line);
  }

  .move[aria-disabled='true'] {
    color: color-mix(in srgb, var(--n-muted) 55%, transparent);
    background: transparent;
  }

  .confirm-order {
    min-height: 48px;
    margin-top: 0.75rem;
  }

  .typed {
    display: flex;
    align-items: center;
    gap: 0.75rem;
  }

  .typed input {
    flex: 1 1 auto;
    min-width: 0;
    min-height: 56px;
    font-size: 1.15rem;
  }

  .typed input.number {
    flex: 0 1 12rem;
    font-variant-numeric: tabular-nums;
  }

  .typed input[aria-invalid='true'] {
    border: 2px solid var(--n-bad);
  }

  /* Room for the sentence, so that it moves nothing. */
  .numeric > .problem,
  .short_text > .problem {
    display: block;
    min-height: 3rem;
  }

  .unit {
    font-size: 1.1rem;
  }

  .part + .part {
    margin-top: 1.25rem;
  }

  .part legend {
    margin-bottom: 0.5rem;
    padding: 0;
    font-weight: 650;
  }

  .verdicts {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 0.5rem;
  }

  .verdict-card {
    position: relative;
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 0.25rem;
    min-height: 76px;
    padding: 0.6rem 0.4rem;
    border: 1px solid var(--n-line);
    border-radius: var(--n-radius);
    background: var(--n-surface);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
    touch-action: manipulation;
  }

  .verdict-card input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }

  .verdict-card svg {
    color: var(--n-muted);
  }

  .verdict-card:has(input:checked) {
    border-color: var(--n-accent);
    background: var(--n-accent-soft);
    box-shadow: inset 0 0 0 2px var(--n-accent);
  }

  .verdict-card:has(input:checked) svg {
    color: var(--n-accent);
  }

  .verdict-card:has(input:focus-visible) {
    outline: 3px solid var(--n-accent);
    outline-offset: 2px;
  }

  @media (min-width: 48rem) {
    .pair {
      grid-template-columns: 1fr minmax(12rem, 45%);
      align-items: center;
    }
  }
`;
