import { css } from 'lit';

/** Where things are: one column on a phone with the buttons under the thumb, the overview beside it on a wide screen. */
export const layout = css`
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

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    min-height: 72px;
    padding: 0.25rem 1rem 0;
  }

  .count {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .toggle {
    min-height: 44px;
    margin-inline-start: auto;
    padding-inline: 0.25rem;
    border: 0;
    font-variant-numeric: tabular-nums;
  }

  .line {
    flex: 1 0 100%;
    display: flex;
    align-items: center;
    gap: 1rem;
  }

  .strip {
    flex: 1;
  }

  /* The banners lie over the page; this is the room to scroll what they cover into sight. */
  .body {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 1rem;
    padding: 1rem 1rem 9rem;
  }

  .foot {
    position: sticky;
    bottom: 0;
    z-index: 1;
  }

  .banners {
    position: absolute;
    inset: auto 0 100%;
    display: grid;
    gap: 0.5rem;
    padding: 0 0.75rem 0.5rem;
    pointer-events: none;
  }

  .banner {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    padding: 0.6rem 0.6rem 0.6rem 0.9rem;
    border: 1px solid var(--n-line);
    border-inline-start: 4px solid var(--n-accent);
    border-radius: var(--n-radius);
    background: var(--n-surface);
    box-shadow: 0 4px 24px rgb(20 30 34 / 22%);
    font-size: 0.95rem;
    line-height: 1.4;
    pointer-events: auto;
  }

  .banner button {
    flex: none;
    min-height: 44px;
    max-width: 45%;
  }

  .banner.warn {
    border-inline-start-color: var(--n-warn);
  }

  .banner.bad {
    border-inline-start-color: var(--n-bad);
  }

  .bar {
    display: grid;
    grid-template-columns: 1fr 1.4fr;
    gap: 0.5rem 0.75rem;
    padding: 0.5rem 1rem calc(0.75rem + env(safe-area-inset-bottom));
    background: var(--n-surface);
    border-top: 1px solid var(--n-line);
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

    .banners {
      padding-inline: 0;
    }

    .banner {
      padding-inline: 1.1rem 0.75rem;
    }
  }
`;
