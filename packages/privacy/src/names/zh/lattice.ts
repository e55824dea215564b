import { visitChineseNames, visitNameWord } from './chinese.ts';
import { findCues } from './cues.ts';
import { createForeignPath, dot } from './foreign.ts';
import { hanStart } from './levels.ts';
import { roles } from './lexicon.ts';
import type { NameModel } from './name-model.ts';
import { kinds, type NameKind } from './reading.ts';
import { weights } from './weights.ts';

const nameWord = roles.doubleSurname | roles.japaneseSurname | roles.firstName;

const calledAfter = new Set(
  [...'杯奖县州岛港湾湖洋队号裔语族'].map((one) => one.charCodeAt(0) - hanStart),
);

/** Half-open range of a name. */
export type NameRange = { start: number; end: number; kind: number };

/**
 * The cheapest reading of the text as words and names, costs being negative logarithms of how
 * often a word is used. `han` holds characters as offsets from U+4E00, negative where there is none.
 */
export function readNames(han: Int16Array, model: NameModel): NameRange[] {
  const { root, step, costs, flags } = model.lexicon;
  const cues = findCues(han, model);
  const foreign = createForeignPath(han, model, cues);
  // Double precision: costs of a long text are large, the differences between readings small.
  const best = new Float64Array(han.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(han.length + 1);
  const kindAt = new Uint8Array(han.length + 1);
  const place = { han, at: 0, model, cues };
  let base = 0;
  best[0] = 0;

  function relax(start: number, end: number, total: number, kind: NameKind): void {
    if (total >= (best[end] ?? 0)) return;
    best[end] = total;
    from[end] = start;
    kindAt[end] = kind;
  }
  const visit = (end: number, cost: number, kind: NameKind) =>
    relax(place.at, end, base + cost, kind);

  for (let at = 0; at <= han.length; at += 1) {
    relax(foreign.start(at), at, foreign.cost(at), kinds.foreign);
    base = best[at] ?? 0;
    place.at = at;
    if (at === han.length) break;
    if ((han[at] ?? -1) < 0) relax(at, at + 1, base, kinds.word);
    else {
      relax(at, at + 1, base + weights.unknown, kinds.word);
      let node = root[han[at] ?? -1] ?? 0;
      for (let end = at + 1; node !== 0; end += 1) {
        const cost = costs[node] ?? 0;
        if (cost > 0) relax(at, end, base + cost, kinds.word);
        const flag = flags[node] ?? 0;
        if ((flag & nameWord) !== 0) visitNameWord(place, end, flag, visit);
        const next = han[end] ?? -1;
        node = next < 0 ? 0 : step(node, next);
      }
      visitChineseNames(place, visit);
    }
    foreign.advance(at, base);
  }
  return dropPlaces(han, joinDotted(han, readBack(from, kindAt)));
}

/** 乔治哈拉斯杯: foreign names in a row before “cup” or “county” are what it is called after. */
function dropPlaces(han: Int16Array, names: readonly NameRange[]): NameRange[] {
  const kept: NameRange[] = [];
  let isPlace = false;
  for (let index = names.length - 1; index >= 0; index -= 1) {
    const name = names[index];
    if (name === undefined) continue;
    const isJoined: boolean = isPlace && names[index + 1]?.start === name.end;
    const isDotted = han.subarray(name.start, name.end).includes(dot);
    isPlace =
      name.kind === kinds.foreign &&
      !isDotted &&
      (isJoined || calledAfter.has(han[name.end] ?? -1));
    if (!isPlace) kept.push(name);
  }
  return kept.reverse();
}

function readBack(from: Int32Array, kindAt: Uint8Array): NameRange[] {
  const names: NameRange[] = [];
  for (let end = from.length - 1; end > 0; end = from[end] ?? 0) {
    const kind = kindAt[end] ?? kinds.word;
    if (kind !== kinds.word) names.push({ start: from[end] ?? 0, end, kind });
  }
  return names.reverse();
}

/** 约翰·史密斯 found as two names is one. */
function joinDotted(han: Int16Array, names: readonly NameRange[]): NameRange[] {
  const joined: NameRange[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (last !== undefined && last.end === name.start - 1 && han[last.end] === dot) {
      last.end = name.end;
      last.kind = kinds.foreign;
    } else joined.push(name);
  }
  return joined;
}
