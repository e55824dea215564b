import { after, before, type Cues } from './cues.ts';
import { hanStart } from './levels.ts';
import { type NameModel, never } from './name-model.ts';
import { weights } from './weights.ts';

export const dot = -2;
const dotGain = 12;
const dottedFloor = 9;
const maxLength = 24;
const maxPart = 7;
/** 巴黎人, 哥德堡号: what follows says that the word before is a place. */
const placeEndings = new Set(
  [...'语人州市县岛港国族河湖山海省镇区杯奖队军城堡号裔教派系式'].map(
    (character) => character.charCodeAt(0) - hanStart,
  ),
);

/** The cheapest foreign name in Chinese characters that ends at each place (约翰·史密斯). */
export function createForeignPath(han: Int16Array, model: NameModel, cues: Cues) {
  const { first, middle, last } = model.foreign;
  const floors = findFloors(han);
  const endCost = new Float32Array(han.length + 1).fill(Number.POSITIVE_INFINITY);
  const endStart = new Int32Array(han.length + 1);
  // Cost before the end of the name is known, by the number of characters so far: one, or more.
  let one = Number.POSITIVE_INFINITY;
  let many = Number.POSITIVE_INFINITY;
  let oneStart = 0;
  let manyStart = 0;

  function advance(at: number, bestHere: number): void {
    const code = han[at] ?? -1;
    const cheapest = Math.min(one, many);
    const start = one <= many ? oneStart : manyStart;
    const fits = at - start < maxLength;
    manyStart = start;
    oneStart = at;
    if (code < 0) {
      one = Number.POSITIVE_INFINITY;
      many = code === dot && fits ? cheapest - dotGain : Number.POSITIVE_INFINITY;
      return;
    }
    const floor = floors[at] ?? never;
    const next = han[at + 1] ?? -1;
    endCost[at + 1] =
      cheapest +
      Math.min(floor, last[code] ?? never) +
      weights.foreignEnd +
      (one <= many ? weights.foreignShort : 0) +
      (placeEndings.has(next) ? weights.placeEnding : -after(cues, han, at + 1));
    endStart[at + 1] = start;
    many = cheapest + Math.min(floor, middle[code] ?? never) + weights.foreignNext;
    if (!fits) many = Number.POSITIVE_INFINITY;
    one =
      bestHere + weights.foreign + Math.min(floor, first[code] ?? never) - before(cues, han, at);
  }

  return {
    advance,
    cost: (at: number) => endCost[at] ?? Number.POSITIVE_INFINITY,
    start: (at: number) => endStart[at] ?? 0,
  };
}

/** Next to a dot any character can be part of a foreign name. */
function findFloors(han: Int16Array): Uint8Array {
  const floors = new Uint8Array(han.length).fill(never);
  for (let at = han.indexOf(dot); at >= 0; at = han.indexOf(dot, at + 1)) {
    fillFloors(floors, han, at, -1);
    fillFloors(floors, han, at, 1);
  }
  return floors;
}

function fillFloors(floors: Uint8Array, han: Int16Array, at: number, direction: number): void {
  for (let away = 1; away <= maxPart; away += 1) {
    const index = at + away * direction;
    if ((han[index] ?? -1) < 0) return;
    floors[index] = dottedFloor;
  }
}
