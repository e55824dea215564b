/** Work that can be put down between two pieces, for whoever has a screen to keep alive. */
export type InPieces<Result> = Generator<undefined, Result>;

/** All of it at once. */
export function atOnce<Result>(work: InPieces<Result>): Result {
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
  }
}

/** As `list.map(change)`, an item a piece. */
export function* mapInPieces<From, To>(
  list: readonly From[],
  change: (item: From) => To,
): InPieces<To[]> {
  const changed: To[] = [];
  for (const item of list) {
    changed.push(change(item));
    yield;
  }
  return changed;
}

/** As `list.filter(isKept)`, an item a piece. */
export function* filterInPieces<Item>(
  list: readonly Item[],
  isKept: (item: Item) => boolean,
): InPieces<Item[]> {
  const kept = yield* mapInPieces(list, isKept);
  return list.filter((_, at) => kept[at]);
}
