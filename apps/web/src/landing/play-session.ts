/** What a beat takes to be played: who it is of, how many signs it has, how many rows its card. */
export type Beat = { by: string; signs: number; rows: number; isChinese: boolean };

/** `at` beats are whole, and `signs` signs of the one that follows can be read. */
export type Place = { at: number; signs: number };

const perTick = { latin: 5, chinese: 2 };
const tickMs = 60;

/**
 * What is shown next, and how long the present state stands before it. A reply streams, unless
 * `isStill`; everything else comes whole.
 */
export function nextPlace(
  beats: readonly Beat[],
  place: Place,
  isStill = false,
): { place: Place; waitMs: number } {
  const beat = beats[place.at];
  if (beat === undefined) return { place, waitMs: 0 };
  if (beat.by === 'guide' && place.signs < beat.signs) {
    const step = beat.isChinese ? perTick.chinese : perTick.latin;
    const signs = isStill ? beat.signs : Math.min(beat.signs, place.signs + step);
    return { place: { at: place.at, signs }, waitMs: tickMs };
  }
  return { place: { at: place.at + 1, signs: 0 }, waitMs: restMs(beat) };
}

/** Time to read: a person writes before their words stand there, a card is looked over. */
function restMs({ by, signs, rows }: Beat): number {
  if (by === 'card') return 700 + 500 * rows;
  if (by === 'person') return Math.min(2400, 700 + 14 * signs);
  return 900;
}

/** Where a step begins: what the person says first stands there, what the guide says first streams. */
export function placeAt(beats: readonly Beat[], first: number): Place {
  return { at: beats[first]?.by === 'guide' ? first : first + 1, signs: 0 };
}

/** What `signs` signs leave of each of the texts that follow each other. */
export function cutTexts(texts: readonly string[], signs: number): string[] {
  let left = signs;
  return texts.map((text) => {
    const cut = text.slice(0, Math.max(0, left));
    left -= text.length;
    return cut;
  });
}
