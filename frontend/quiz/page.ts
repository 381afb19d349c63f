/** What happens to the page around the player. */
export interface PageEvents {
  /** The line may be back, or somebody looks again. */
  back(): void;
  /** The page may be gone at any moment. */
  hidden(): void;
  /** Whether leaving now would leave something unsent. */
  holds(): boolean;
}

/** Watches the page; the result ends it. */
export function watchPage(events: PageEvents): () => void {
  const end = new AbortController();
  const { signal } = end;
  window.addEventListener('online', events.back, { signal });
  window.addEventListener('focus', events.back, { signal });
  window.addEventListener('pagehide', events.hidden, { signal });
  document.addEventListener(
    'visibilitychange',
    () => (document.visibilityState === 'visible' ? events.back() : events.hidden()),
    { signal },
  );
  window.addEventListener(
    'beforeunload',
    (event) => {
      events.hidden();
      if (events.holds()) {
        event.preventDefault();
      }
    },
    { signal },
  );
  return () => end.abort();
}
