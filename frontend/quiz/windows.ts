import type { SavedAnswer, Unsent } from './types';

/** What windows of one browser tell each other about an attempt. */
type Word =
  | { readonly kind: 'opened' }
  | { readonly kind: 'left'; readonly unsent: ReadonlyArray<readonly [number, Unsent]> }
  | { readonly kind: 'saved'; readonly answer: SavedAnswer };

export interface WindowsListener {
  /** Another window has taken over. */
  takenOver(): void;
  /** The other window has stopped; these answers it had not sent. */
  handedOver(unsent: ReadonlyArray<readonly [number, Unsent]>): void;
  /** Another window's request came back. */
  savedElsewhere(answer: SavedAnswer): void;
}

/** The other windows of this browser that show the same attempt; none where the browser cannot tell. */
export class Windows {
  private readonly channel?: BroadcastChannel;

  constructor(attempt: string, listener: WindowsListener) {
    if (!('BroadcastChannel' in window)) {
      return;
    }
    this.channel = new BroadcastChannel(`netral.quiz.${attempt}`);
    this.channel.onmessage = ({ data }: MessageEvent<Word>) => {
      switch (data.kind) {
        case 'opened':
          return listener.takenOver();
        case 'left':
          return listener.handedOver(data.unsent);
        case 'saved':
          return listener.savedElsewhere(data.answer);
      }
    };
  }

  /** This window is the one to answer in from now on. */
  takeOver(): void {
    this.tell({ kind: 'opened' });
  }

  leave(unsent: ReadonlyArray<readonly [number, Unsent]>): void {
    this.tell({ kind: 'left', unsent });
  }

  saved(answer: SavedAnswer): void {
    this.tell({ kind: 'saved', answer });
  }

  close(): void {
    this.channel?.close();
  }

  private tell(word: Word): void {
    try {
      this.channel?.postMessage(word);
    } catch {
      // closed in the meantime
    }
  }
}
