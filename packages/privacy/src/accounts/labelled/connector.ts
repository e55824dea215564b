const maxPieces = 7;

/** Words and marks that may stand between a label and its value. */
const filler =
  /\s{0,3}(?:[:：#=|"“”‘’'«(（[-]|(?:is|was|are|es|era|son|del?|the|la|el|mi|my|following|siguiente|card|tarjeta|issued|ending in)\b|是|为|為|的|叫)/iy;
const naming =
  /\s{0,3}(?:(?:numbers?|num|nr|id|ids|identifier|identification|code|c[oó]digo|identificaci[oó]n)\b|n[uú]m(?:ero)?s?\b|no\.|no\b(?=[.:# ]{0,3}\d)|n\.?[º°]|#|号码|號碼|编号|編號|代码|号|號)\.?/iy;

/** Where the value begins, and whether a word like `number` or `nº` stands before it. */
export type Connector = { at: number; isNamed: boolean };

export function skipConnector(text: string, from: number): Connector {
  let at = from;
  let isNamed = false;
  for (let piece = 0; piece < maxPieces; piece += 1) {
    const end = endOf(naming, text, at);
    const next = end ?? endOf(filler, text, at);
    if (next === undefined) break;
    isNamed ||= end !== undefined;
    at = next;
  }
  for (let spaces = 0; spaces < 4 && /\s/.test(text.charAt(at)); spaces += 1) at += 1;
  return { at, isNamed };
}

function endOf(piece: RegExp, text: string, at: number): number | undefined {
  piece.lastIndex = at;
  return piece.test(text) ? piece.lastIndex : undefined;
}
