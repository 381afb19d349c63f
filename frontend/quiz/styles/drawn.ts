import { css } from 'lit';

/** The drawn chat, and places in a picture. */
export const drawn = css`
  .chat {
    display: grid;
    gap: 0.5rem;
    padding: 0.75rem;
    border: 1px solid var(--n-line);
    border-radius: var(--n-radius);
    background: var(--n-surface-2);
  }

  .message {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: end;
    gap: 0 0.5rem;
    min-height: 44px;
    cursor: pointer;
    touch-action: manipulation;
  }

  .message input {
    align-self: center;
    width: 1.5rem;
    height: 1.5rem;
    margin: 0 0.25rem;
    accent-color: var(--n-bad);
    outline: none;
  }

  .initial {
    display: grid;
    place-items: center;
    width: 2rem;
    height: 2rem;
    border-radius: 50%;
    color: var(--n-ink);
    background: var(--n-line);
    font-size: 0.9rem;
    font-weight: 700;
  }

  .tone-1 {
    background: light-dark(#dbe5ee, #33465a);
  }

  .tone-2 {
    background: light-dark(#eadfd0, #4d4231);
  }

  .tone-3 {
    background: light-dark(#e6dcea, #493a50);
  }

  .bubble {
    justify-self: start;
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.1rem 1rem;
    min-width: 12rem;
    max-width: 100%;
    padding: 0.5rem 0.8rem;
    border: 1px solid var(--n-line);
    border-radius: 14px 14px 14px 4px;
    background: var(--n-surface);
    line-height: 1.4;
  }

  .bubble .text {
    grid-column: 1 / -1;
    white-space: pre-line;
  }

  .sender {
    color: var(--n-accent);
    font-size: 0.9rem;
    font-weight: 650;
  }

  time {
    color: var(--n-muted);
    font-size: 0.85rem;
    font-variant-numeric: tabular-nums;
  }

  .message:has(input:checked) .bubble {
    border-color: var(--n-bad);
    box-shadow: inset 0 0 0 1px var(--n-bad);
  }

  .message:has(input:focus-visible) .bubble {
    outline: 3px solid var(--n-accent);
    outline-offset: 2px;
  }

  .picture {
    position: relative;
    overflow: hidden;
    margin-bottom: 0.75rem;
    border: 1px solid var(--n-line);
    border-radius: var(--n-radius);
    background: var(--n-surface-2);
  }

  .picture img {
    display: block;
    min-height: 10rem; /* places can be reached though the picture did not load */
    width: 100%;
    height: auto;
    user-select: none;
  }

  .place-box {
    position: absolute;
    display: grid;
    place-items: center;
    pointer-events: none;
  }

  .spot {
    width: max(100%, 44px);
    height: max(100%, 44px);
    min-height: 44px;
    padding: 0;
    border: 2px dashed #ffffff;
    border-radius: 10px;
    outline: 2px dashed #10292b;
    outline-offset: -4px;
    background: rgb(16 41 43 / 12%);
    pointer-events: auto;
  }

  .spot span {
    display: inline-grid;
    place-items: center;
    min-width: 1.7rem;
    height: 1.7rem;
    border-radius: 50%;
    color: #ffffff;
    background: #10292b;
    font-size: 0.95rem;
  }

  .spot.chosen {
    border: 3px solid #ffffff;
    outline: 4px solid #9c3325;
    outline-offset: -3px;
    background: rgb(156 51 37 / 28%);
  }

  .spot.chosen span {
    background: #9c3325;
  }

  @media (min-width: 48rem) {
    .spots {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
