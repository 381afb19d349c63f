interface NavigateEvent extends Event {
  readonly navigationType: string;
  readonly userInitiated: boolean;
}

/**
 * Vaadin reloads the page by itself when it finds the session gone, which would take the person out of the quiz. The player
 * needs no Vaadin session to go on, so it declines (where the browser lets it: elsewhere the journal outlives the reload).
 */
export class Stay {
  /** Whether a reload was declined: the screen's server side is gone. */
  declined = false;
  private leaving = false;
  private readonly navigation = (window as { navigation?: EventTarget }).navigation;

  start(): void {
    this.navigation?.addEventListener('navigate', this.onNavigate);
  }

  stop(): void {
    this.navigation?.removeEventListener('navigate', this.onNavigate);
  }

  /** Loads the address anew: it leads to the quiz while open, to the result afterwards. */
  reload(): void {
    this.leaving = true;
    location.reload();
  }

  private readonly onNavigate = (event: Event): void => {
    const { navigationType, userInitiated, cancelable } = event as NavigateEvent;
    if (navigationType === 'reload' && !userInitiated && cancelable && !this.leaving) {
      event.preventDefault();
      this.declined = true;
      // Links that Vaadin would follow inside the page need a whole new one now.
      document.querySelectorAll('.quiz-leave').forEach((link) => link.setAttribute('router-ignore', ''));
    }
  };
}
