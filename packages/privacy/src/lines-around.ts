/** Half-open range of a text. */
export type Range = { start: number; end: number };

const linesEachSide = 2;
/** A range that covers nearly everything is not worth its own borders. */
const mostShare = 0.7;

/** The lines on which the given ranges stand with their neighbours, joined where they meet. */
export function linesAround(text: string, ranges: readonly Range[]): Range[] {
  const lines: Range[] = [];
  let total = 0;
  for (const { start, end } of ranges) {
    const last = lines.at(-1);
    if (last !== undefined && end <= last.end) continue;
    const from = lineStart(text, start);
    const to = lineEnd(text, end);
    if (last !== undefined && from <= last.end) {
      total += Math.max(0, to - last.end);
      last.end = Math.max(last.end, to);
    } else {
      lines.push({ start: from, end: to });
      total += to - from;
    }
  }
  return total > mostShare * text.length ? [{ start: 0, end: text.length }] : lines;
}

function lineStart(text: string, from: number): number {
  let at = from;
  for (let line = 0; line < linesEachSide && at > 0; line += 1) at = text.lastIndexOf('\n', at - 1);
  return Math.max(0, at);
}

function lineEnd(text: string, from: number): number {
  let at = from;
  for (let line = 0; line < linesEachSide && at >= 0; line += 1) {
    at = text.indexOf('\n', line === 0 ? at : at + 1);
  }
  return at < 0 ? text.length : at;
}
