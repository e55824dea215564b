import type { TextStyleOf } from './picture.ts';

const wide =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const narrow = /[iIjltf.,:;'’‘!|()[\] ]/;
const broad = /[mwMW@%…—]/;
const capital = /\p{Lu}|\d/u;

/** Phones cannot measure without drawing: every letter at its widest, in shares of the size. */
function shareOf(letter: string): number {
  if (wide.test(letter) || letter.length > 1) return letter.length > 1 ? 1.3 : 1;
  if (narrow.test(letter)) return 0.36;
  if (broad.test(letter)) return 0.98;
  return capital.test(letter) ? 0.74 : 0.57;
}

/** How wide a run of text is at most. */
export function textWidth(text: string, { size }: TextStyleOf): number {
  let shares = 0;
  for (const letter of text) shares += shareOf(letter);
  return shares * size;
}
