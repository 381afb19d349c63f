import { sameChoices, type Unsent } from './types';

/**
 * Keeps unsent answers on this device, so that a closed or crashed browser loses none. Holds nothing but places of chosen
 * options. Several windows may share it: each reads before it writes and removes only what it wrote itself.
 */
export class Journal {
  private readonly key: string;

  constructor(attempt: string) {
    this.key = `netral.quiz.${attempt}`;
  }

  read(): Map<number, Unsent> {
    try {
      const stored = JSON.parse(localStorage.getItem(this.key) ?? '{}') as Record<string, Unsent>;
      return new Map(Object.entries(stored).map(([position, unsent]) => [Number(position), unsent]));
    } catch {
      return new Map(); // storage switched off or spoiled: the answers on screen are still sent
    }
  }

  put(position: number, unsent: Unsent): void {
    this.write(this.read().set(position, unsent));
  }

  remove(position: number, unsent: Unsent): void {
    const all = this.read();
    const kept = all.get(position);
    if (kept && kept.seq === unsent.seq && sameChoices(kept.choices, unsent.choices)) {
      all.delete(position);
      this.write(all);
    }
  }

  clear(): void {
    this.write(new Map());
  }

  private write(all: Map<number, Unsent>): void {
    try {
      if (all.size === 0) {
        localStorage.removeItem(this.key);
      } else {
        localStorage.setItem(this.key, JSON.stringify(Object.fromEntries(all)));
      }
    } catch {
      // full or switched off: sending goes on, only a closed window would lose what is unsent
    }
  }
}
