import { wholeItem, type Item, type PlayerState, type SavedAnswer } from './types';

/** The questions of an attempt and the newest answers the server is known to have. */
export class Sheet {
  items: Item[] = [];
  resumeAt = 1;
  /** Milliseconds since 1970 by the server's clock. */
  deadline?: number;

  /** Takes what the server tells; returns the positions at which it knows a newer answer than this window did. */
  take(state: PlayerState): number[] {
    const known = new Map(this.items.map(({ position, seq }) => [position, seq]));
    this.items = state.items.map(wholeItem);
    this.resumeAt = state.resumeAt;
    this.deadline = state.deadline ? Date.parse(state.deadline) : undefined;
    this.loadPictures();
    return this.items.filter(({ position, seq }) => seq > (known.get(position) ?? seq)).map(({ position }) => position);
  }

  /** Takes a later deadline than now, if one was granted. */
  prolong(state: PlayerState, now: number): boolean {
    const deadline = state.deadline ? Date.parse(state.deadline) : 0;
    if (state.submitted || deadline <= now) {
      return false;
    }
    this.deadline = deadline;
    return true;
  }

  /** At once, because the line may be down by the time they are shown. */
  private loadPictures(): void {
    this.items.forEach(({ picture }) => {
      if (picture) {
        new Image().src = new URL(picture.address, document.baseURI).href;
      }
    });
  }

  store({ position, choices, seq, savedAt }: SavedAnswer): void {
    this.items = this.items.map((item) => (item.position === position ? { ...item, choices, seq, savedAt } : item));
  }

  /** Takes an answer that another window heard of; tells whether it is news. */
  learn(answer: SavedAnswer): boolean {
    const item = this.items.find(({ position }) => position === answer.position);
    if (!item || item.seq >= answer.seq) {
      return false;
    }
    this.store(answer);
    return true;
  }
}
