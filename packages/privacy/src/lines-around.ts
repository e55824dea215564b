/** Half-open range of a text. */
export type Range = { start: number; end: number };

const linesEachSide = 2;
/** How far a label can be from what it tells of, and some more. */
const maxReach = 240;
/** A range that covers nearly everything is not worth its own borders. */
const mostShare = 0.7;

/** The lines on which the given ranges stand with their neighbours, or the nearest part of long ones. */
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
  const limit = Math.max(0, from - maxReach);
  const near = text.slice(limit, from);
  let at = near.length;
  for (let line = 0; line < linesEachSide && at > 0; line += 1) at = near.lastIndexOf('\n', at - 1);
  if (at > 0 || limit === 0) return limit + Math.max(0, at);
  return limit + Math.max(0, near.search(/\s/));
}

function lineEnd(text: string, from: number): number {
  const near = text.slice(from, from + maxReach);
  let at = -1;
  for (let line = 0; line < linesEachSide; line += 1) {
    at = near.indexOf('\n', at + 1);
    if (at < 0) break;
  }
  if (at >= 0 || from + maxReach >= text.length) return at < 0 ? text.length : from + at;
  const last = /\s\S*$/.exec(near)?.index;
  return last === undefined || last === 0 ? from + near.length : from + last;
}
