import { forEachChineseName } from './chinese.ts';
import { findCues, forEachWord } from './cues.ts';
import { createForeignPath } from './foreign.ts';
import type { NameModel } from './name-model.ts';

const unknownCost = 13;
const word = 0;
const part = 1;
const whole = 2;

/** Half-open range of a name; a `whole` one is a name wherever else it stands. */
export type NameRange = { start: number; end: number; whole: boolean };

/**
 * The cheapest reading of the text as words and names, costs being negative logarithms of how
 * often a word is used. `han` holds characters as offsets from U+4E00, -1 where there is none.
 */
export function readNames(han: Int16Array, model: NameModel): NameRange[] {
  const cues = findCues(han, model);
  const foreign = createForeignPath(han, model, cues);
  // Double precision: costs of a long text are large, the differences between readings small.
  const best = new Float64Array(han.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(han.length + 1);
  const kind = new Uint8Array(han.length + 1);
  best[0] = 0;

  function relax(start: number, end: number, total: number, type: number): void {
    if (total >= (best[end] ?? 0)) return;
    best[end] = total;
    from[end] = start;
    kind[end] = type;
  }

  for (let at = 0; at < han.length; at += 1) {
    relax(foreign.start(at), at, foreign.cost(at), whole);
    const base = best[at] ?? 0;
    if ((han[at] ?? -1) < 0) relax(at, at + 1, base, word);
    else {
      relax(at, at + 1, base + unknownCost, word);
      forEachWord(model.lexicon, han, at, (node, end) => {
        const cost = model.lexicon.costs[node] ?? 0;
        if (cost > 0) relax(at, end, base + cost, word);
      });
      forEachChineseName({ han, at, model, cues }, (end, cost, isWhole) =>
        relax(at, end, base + cost, isWhole ? whole : part),
      );
    }
    foreign.advance(at, base);
  }
  relax(foreign.start(han.length), han.length, foreign.cost(han.length), whole);
  return readBack(from, kind);
}

function readBack(from: Int32Array, kind: Uint8Array): NameRange[] {
  const names: NameRange[] = [];
  for (let end = from.length - 1; end > 0; end = from[end] ?? 0) {
    const type = kind[end] ?? word;
    if (type !== word) names.push({ start: from[end] ?? 0, end, whole: type === whole });
  }
  return names.reverse();
}
