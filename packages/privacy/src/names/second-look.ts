import type { Word } from './evidence.ts';
import type { Judged } from './judge-chunk.ts';

const almostEnough = 0.4;
const listedEnough = -1.5;
const joining = new Set(['and', 'or', 'y', 'e', 'o', 'u', 'with', 'con']);
const shortestRepeated = 3;

/** In “Ana, Uxoa and Tom” the word nobody knows is a name because its neighbours are. */
export function believeNeighbours(words: readonly Word[], judged: readonly Judged[]): void {
  for (let at = 1; at < judged.length; at += 1) believe(words, judged[at - 1], judged[at], true);
  for (let at = judged.length - 1; at > 0; at -= 1) {
    believe(words, judged[at - 1], judged[at], false);
  }
}

function believe(
  words: readonly Word[],
  left: Judged | undefined,
  right: Judged | undefined,
  fromLeft: boolean,
): void {
  if (left === undefined || right === undefined || left.isName === right.isName) return;
  const unsure = fromLeft ? right : left;
  const first = words[unsure.from];
  if (first === undefined || first.shape === 'initial' || unsure.to - unsure.from > 3) return;
  const isListed = first.isName && first.kind !== 'O' && first.kind !== 'P';
  const isBelievable = unsure.score >= (isListed ? listedEnough : almostEnough);
  if (isBelievable && areJoined(words, left, right)) unsure.isName = true;
}

function areJoined(words: readonly Word[], left: Judged, right: Judged): boolean {
  const next = words[left.to];
  if (next === undefined || next.gap === 'break') return false;
  if (left.to === right.from) return next.gap === 'comma';
  return left.to + 1 === right.from && joining.has(next.word) && words[right.from]?.gap === 'space';
}

/** What was a name once in a text is one again: “Ana Uxoa … Uxoa said”. */
export function believeRepeated(words: readonly Word[], judged: readonly Judged[]): void {
  const known = new Set<string>();
  for (const { from, to, isName } of judged) {
    if (!isName) continue;
    for (const word of words.slice(from, to)) {
      if (!word.isOrdinary && word.word.length >= shortestRepeated) known.add(word.word);
    }
  }
  for (const one of judged) {
    if (!one.isName && words.slice(one.from, one.to).every((word) => known.has(word.word))) {
      one.isName = true;
    }
  }
}
