import { sameChoices, type Unsent } from './types';

interface Entry extends Unsent {
  readonly at: number;
}

const STORE = 'journal';

/**
 * Keeps unsent answers and flags on this device, so that a closed or crashed browser loses none. Several windows may share
 * it: each removes only what it wrote itself. With storage switched off or full everything goes on, kept in this window only.
 */
export class Journal {
  private readonly database: Promise<IDBDatabase | undefined> = openDatabase();

  constructor(private readonly attempt: string) {}

  /** Unsent answers by position, in the order they were given. */
  async read(): Promise<Map<number, Unsent>> {
    const found = await this.all<Entry>('answer');
    return new Map(found.sort(([, a], [, b]) => a.at - b.at).map(([position, { choices, seq }]) => [position, { choices, seq }]));
  }

  async put(position: number, { choices, seq }: Unsent): Promise<void> {
    const entry: Entry = { choices, seq, at: Date.now() };
    await this.change((store) => {
      store.put(entry, this.key('answer', position));
      commitNow(store);
    });
  }

  async remove(position: number, { choices, seq }: Unsent): Promise<void> {
    const key = this.key('answer', position);
    await this.change((store) => {
      const kept = store.get(key) as IDBRequest<Entry | undefined>;
      kept.onsuccess = () => {
        if (kept.result?.seq === seq && sameChoices(kept.result.choices, choices)) {
          store.delete(key);
        }
      };
    });
  }

  async flags(): Promise<Set<number>> {
    return new Set((await this.all('flag')).map(([position]) => position));
  }

  async flag(position: number, flagged: boolean): Promise<void> {
    const key = this.key('flag', position);
    await this.change((store) => {
      if (flagged) {
        store.put(true, key);
      } else {
        store.delete(key);
      }
      commitNow(store);
    });
  }

  async clear(): Promise<void> {
    await this.change((store) => ['answer', 'flag'].forEach((kind) => store.delete(this.range(kind))));
  }

  private key(kind: string, position: number): IDBValidKey {
    return [this.attempt, kind, position];
  }

  private range(kind: string): IDBKeyRange {
    return IDBKeyRange.bound([this.attempt, kind], [this.attempt, kind, []]);
  }

  private async all<T>(kind: string): Promise<Array<[number, T]>> {
    const found: Array<[number, T]> = [];
    await this.within('readonly', (store) => {
      const cursor = store.openCursor(this.range(kind));
      cursor.onsuccess = () => {
        const entry = cursor.result;
        if (entry) {
          found.push([(entry.key as [string, string, number])[2], entry.value as T]);
          entry.continue();
        }
      };
    });
    return found;
  }

  private change(work: (store: IDBObjectStore) => unknown): Promise<void> {
    return this.within('readwrite', work);
  }

  private async within(mode: IDBTransactionMode, work: (store: IDBObjectStore) => unknown): Promise<void> {
    const database = await this.database;
    await new Promise<void>((resolve) => {
      try {
        const transaction = database!.transaction(STORE, mode);
        transaction.oncomplete = transaction.onabort = transaction.onerror = () => resolve();
        work(transaction.objectStore(STORE));
      } catch {
        resolve();
      }
    });
  }
}

/** Without a round trip first: the page may be left this very moment. */
function commitNow(store: IDBObjectStore): void {
  store.transaction.commit();
}

const PATIENCE = 2_000; // a device whose storage hangs must not hold answers back

function openDatabase(): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    window.setTimeout(resolve, PATIENCE, undefined);
    try {
      const request = indexedDB.open('netral-quiz', 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      request.onsuccess = () => {
        request.result.onversionchange = () => request.result.close();
        resolve(request.result);
      };
      request.onerror = request.onblocked = () => resolve(undefined);
    } catch {
      resolve(undefined);
    }
  });
}
