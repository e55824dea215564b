import { piiTypes, type Span } from './types.ts';

/**
 * One list of disjoint spans in reading order. Spans that overlap become one, so no part of a
 * find stays readable; it takes the type of the longest, then of the earlier type in the list.
 */
export function mergeOverlaps(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  let longest = 0;
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) {
      merged.push({ ...span });
      longest = span.end - span.start;
      continue;
    }
    const length = span.end - span.start;
    const wins = length > longest || (length === longest && rank(span) < rank(last));
    if (wins) {
      last.type = span.type;
      longest = length;
    }
    last.end = Math.max(last.end, span.end);
  }
  return merged;
}

function rank(span: Span): number {
  return piiTypes.indexOf(span.type);
}
