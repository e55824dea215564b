/** Chance that can be repeated: the same seed gives the same numbers. */
export function seeded(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    isLikely: (share: number): boolean => next() < share,
    pick: <const T>(items: readonly [T, ...T[]]): T => items[below(items.length)] ?? items[0],
    shuffled: <T>(items: readonly T[]): T[] => {
      const left = [...items];
      const order: T[] = [];
      while (left.length > 0) order.push(...left.splice(below(left.length), 1));
      return order;
    },
  };
}
export type Chance = ReturnType<typeof seeded>;
