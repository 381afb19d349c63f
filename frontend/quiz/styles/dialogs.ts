import { css } from 'lit';

/** The two dialogs: handing in, and signing in again. */
export const dialogs = css`
  dialog {
    width: min(28rem, calc(100vw - 2rem));
    max-height: calc(100dvh - 2rem);
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
    margin-bottom: 0.5rem;
    font-size: 1.25rem;
    outline: none;
  }

  dialog p + p,
  dialog ul + p {
    margin-top: 0.75rem;
  }

  dialog .waiting {
    color: var(--n-warn);
  }

  form {
    display: grid;
    gap: 0.75rem;
    margin-top: 0.75rem;
  }

  form label span {
    display: block;
    margin-bottom: 0.25rem;
    font-weight: 600;
  }

  form input {
    width: 100%;
  }

  form .actions {
    margin-top: 0.5rem;
  }
`;
