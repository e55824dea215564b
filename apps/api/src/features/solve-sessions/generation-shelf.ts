import type { Generation } from './generation.ts';

type Held = { generation: Generation; size: number; timer: NodeJS.Timeout | undefined };

/** Generations that can be read again, bounded in number and in size; each with one timer. */
export type Shelf = {
  /** Forgets what has ended, oldest first, until there is room for one more; false where it stays full. */
  hasRoom(): boolean;
  put(key: string, generation: Generation): void;
  find(key: string): Generation | undefined;
  /** Whether any key begins so. */
  holds(prefix: string): boolean;
  grow(key: string, length: number): void;
  remove(key: string): void;
  /** Acts after a time, instead of what was to happen before. */
  after(key: string, ms: number, act: () => void): void;
  wait(key: string): void;
  clear(): void;
};

export function createShelf(limits: { count: number; size: number }): Shelf {
  const kept = new Map<string, Held>();
  let size = 0;

  const isFull = () => kept.size >= limits.count || size >= limits.size;
  const remove = (key: string) => {
    const held = kept.get(key);
    if (!held) return;
    clearTimeout(held.timer);
    size -= held.size;
    kept.delete(key);
  };

  return {
    hasRoom() {
      if (!isFull()) return true;
      for (const [key, { generation }] of kept) {
        if (generation.hasEnded()) remove(key);
        if (!isFull()) return true;
      }
      return false;
    },
    put: (key, generation) => kept.set(key, { generation, size: 0, timer: undefined }),
    find: (key) => kept.get(key)?.generation,
    holds: (prefix) => kept.keys().some((key) => key.startsWith(prefix)),
    grow(key, length) {
      const held = kept.get(key);
      if (!held) return;
      held.size += length;
      size += length;
    },
    remove,
    after(key, ms, act) {
      const held = kept.get(key);
      if (!held) return;
      clearTimeout(held.timer);
      held.timer = setTimeout(act, ms).unref();
    },
    wait: (key) => clearTimeout(kept.get(key)?.timer),
    clear() {
      for (const key of kept.keys()) remove(key);
    },
  };
}
