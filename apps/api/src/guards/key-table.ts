import { hash, randomBytes } from 'node:crypto';

/**
 * Keys as numbered slots from 1 on, 0 is none: a hash table and two lists by last use, all in typed
 * arrays, 28 bytes a key. Keys are hashed under a salt of this process, so nobody can make two meet.
 */
export function createKeyTable(capacity: number) {
  const salt = randomBytes(16).toString('base64url');
  const mask = 2 ** Math.ceil(Math.log2(capacity)) - 1;
  const buckets = new Int32Array(mask + 1);
  const chain = new Int32Array(capacity + 1);
  const [low, high] = [new Uint32Array(capacity + 1), new Uint32Array(capacity + 1)];
  // Each list is a ring through a slot of its own behind the others: its newest, then older ones.
  const heads = { open: capacity + 1, full: capacity + 2 } as const;
  const [older, newer] = [new Int32Array(capacity + 3), new Int32Array(capacity + 3)];
  for (const head of Object.values(heads)) [older[head], newer[head]] = [head, head];
  let unused = 1;
  let freed = 0;
  const at = (list: Int32Array | Uint32Array, index: number) => list[index] ?? 0;

  function unlink(slot: number): void {
    const [before, behind] = [at(newer, slot), at(older, slot)];
    if (!before) return;
    older[before] = behind;
    newer[behind] = before;
    newer[slot] = 0;
  }

  return {
    isFull: () => freed === 0 && unused > capacity,
    find(key: string): number {
      const digest = digestOf(salt, key);
      let slot = at(buckets, digest.low & mask);
      while (slot && (at(low, slot) !== digest.low || at(high, slot) !== digest.high)) {
        slot = at(chain, slot);
      }
      return slot;
    },
    /** Not while the table is full; the slot is in no list before `touch`. */
    add(key: string): number {
      const digest = digestOf(salt, key);
      const slot = freed || unused;
      if (freed) freed = at(chain, freed);
      else unused += 1;
      [low[slot], high[slot]] = [digest.low, digest.high];
      chain[slot] = at(buckets, digest.low & mask);
      buckets[digest.low & mask] = slot;
      return slot;
    },
    remove(slot: number): void {
      unlink(slot);
      const bucket = at(low, slot) & mask;
      let before = at(buckets, bucket);
      if (before === slot) buckets[bucket] = at(chain, slot);
      else {
        while (at(chain, before) !== slot) before = at(chain, before);
        chain[before] = at(chain, slot);
      }
      chain[slot] = freed;
      freed = slot;
    },
    /** Makes a slot the last used one of a list. */
    touch(slot: number, list: keyof typeof heads): void {
      unlink(slot);
      const head = heads[list];
      const newest = at(older, head);
      [newer[slot], older[slot]] = [head, newest];
      [older[head], newer[newest]] = [slot, slot];
    },
    /** The slot of a list that was quiet the longest; 0 where it is empty. */
    quietest(list: keyof typeof heads): number {
      const slot = at(newer, heads[list]);
      return slot === heads[list] ? 0 : slot;
    },
  };
}

function digestOf(salt: string, key: string): { low: number; high: number } {
  const digest = hash('sha256', salt + key, 'buffer');
  return { low: digest.readUInt32LE(0), high: digest.readUInt32LE(4) };
}
