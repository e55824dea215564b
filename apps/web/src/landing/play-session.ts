import type { Step } from '@solacore/contract';

/** As in the contract, whose schemas have no business in a page. */
export const stepOrder: readonly Step[] = ['receive', 'clarify', 'reframe', 'options', 'commit'];

/** A piece of what was said; `stands` names what was sent in its place. */
export type Piece = { text: string; stands?: string | undefined };
export type Row = { label: string; text: string };
export type Beat = { by: string; text?: Piece[] | undefined; rows?: Row[] | undefined };
export type StepBeat = Beat & { step: Step };
export type Recording = { person: string; steps: Record<Step, Beat[]> };

/** `at` beats are whole, and `signs` signs of the one that follows can be read. */
export type Place = { at: number; signs: number };

const perTick = { latin: 5, chinese: 2 };
const tickMs = 60;

/** All beats in order, each with its step. */
export const beatsOf = (recording: Recording): StepBeat[] =>
  stepOrder.flatMap((step) => recording.steps[step].map((beat) => ({ ...beat, step })));

export const lengthOf = ({ text = [] }: Beat): number =>
  text.reduce((sum, piece) => sum + piece.text.length, 0);

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
  const length = lengthOf(beat);
  if (beat.by === 'guide' && place.signs < length) {
    const signs = isStill ? length : place.signs + signsPerTick(beat);
    return { place: { at: place.at, signs: Math.min(length, signs) }, waitMs: tickMs };
  }
  return { place: { at: place.at + 1, signs: 0 }, waitMs: restMs(beat, length) };
}

function signsPerTick({ text = [] }: Beat): number {
  const isChinese = text.some((piece) => /\p{Script=Han}/u.test(piece.text));
  return isChinese ? perTick.chinese : perTick.latin;
}

/** Time to read: a person writes before their words stand there, a card is looked over. */
function restMs({ by, rows = [] }: Beat, length: number): number {
  if (by === 'card') return 700 + 500 * rows.length;
  if (by === 'person') return Math.min(2400, 700 + 14 * length);
  return 900;
}

/** The first `signs` signs of what is said. */
export function cutPieces(pieces: readonly Piece[], signs: number): Piece[] {
  let left = signs;
  return pieces.flatMap((piece) => {
    const text = piece.text.slice(0, Math.max(0, left));
    left -= piece.text.length;
    return text === '' ? [] : [{ ...piece, text }];
  });
}

/** Where a step begins: what the person says first stands there, what the guide says first streams. */
export function placeOfStep(beats: readonly StepBeat[], step: Step): Place {
  const first = beats.findIndex((beat) => beat.step === step);
  return { at: beats[first]?.by === 'guide' ? first : first + 1, signs: 0 };
}
