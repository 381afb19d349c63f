import type { Item, Texts } from '../types';

/** One question as it is to be shown. */
export interface ItemView {
  readonly item: Item;
  readonly choices: readonly string[];
  readonly texts: Texts;
  /** What is being typed, if anything was in this window. */
  readonly draft?: string;
  /** Why the answer just given was not taken. */
  readonly problem?: string;
  readonly language: string;
  readonly actions: ItemActions;
}

export interface ItemActions {
  choose(choices: readonly string[]): void;
  /** Text is being typed; handed on when typing pauses. */
  type(text: string): void;
  /** Typing has ended. */
  settle(): void;
  /** Says something to those who do not see it happen. */
  announce(text: string): void;
}
