import { compact } from '../../characters.ts';
import type { Span } from '../../types.ts';
import { skipConnector } from './connector.ts';
import { type Label, labels } from './labels.ts';
import { isOtherValue } from './other-values.ts';
import { type LabelledValue, readValue } from './read-value.ts';
import { listStretches, type Stretch } from './stretches.ts';

/** Numbers and codes known by the words in front of them alone. */
export function findLabelledNumbers(text: string): Span[] {
  const stretches = listStretches(text);
  if (stretches.length === 0) return [];
  return [...labels.flatMap((label) => findFor(text, stretches, label)), ...findUuids(text)];
}

/** Identifiers that need no words: nothing else is written like them (RFC 9562). */
function findUuids(text: string): Span[] {
  if (!text.includes('-')) return [];
  const shape = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
  return [...text.matchAll(shape)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: 'ID',
  }));
}

function findFor(text: string, stretches: readonly Stretch[], label: Label): Span[] {
  const spans: Span[] = [];
  let free = 0;
  for (const { start, words } of stretches) {
    for (const match of words.matchAll(label.words)) {
      const from = start + match.index + match[0].length;
      if (from < free) continue;
      const span = readAfter(text, from, label, match[1] !== undefined);
      if (span === undefined || span.start < free) continue;
      spans.push(span);
      free = span.end;
    }
  }
  return spans;
}

function readAfter(text: string, from: number, label: Label, isNumber: boolean): Span | undefined {
  const { at, isNamed } = skipConnector(text, from);
  const value = readValue(text, at);
  const least = isNamed || isNumber ? label.namedDigits : label.bareDigits;
  if (value === undefined || !isLongEnough(value, least)) return undefined;
  if (isOtherValue(text, value, label.type)) return undefined;
  const isFit = label.fits?.(compact(text.slice(value.start, value.end))) !== false;
  return { start: value.start, end: value.end, type: isFit ? label.type : 'ID' };
}

/** Letters among the digits make a code of fewer of them. */
function isLongEnough({ digits, letters }: LabelledValue, least: number): boolean {
  return digits >= (letters > 0 ? Math.min(least, 3) : least);
}
