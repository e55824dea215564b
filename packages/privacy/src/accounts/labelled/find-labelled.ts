import { compact } from '../../characters.ts';
import type { Span } from '../../types.ts';
import { skipConnector } from './connector.ts';
import { type Label, labels } from './labels.ts';
import { isOtherValue } from './other-values.ts';
import { type LabelledValue, readValue } from './read-value.ts';

/** Numbers and codes known by the words in front of them alone. */
export function findLabelledNumbers(text: string): Span[] {
  if (!/\d/.test(text)) return [];
  return [...labels.flatMap((label) => findFor(text, label)), ...findUuids(text)];
}

/** Identifiers that need no words: nothing else is written like them (RFC 9562). */
function findUuids(text: string): Span[] {
  const shape = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
  return [...text.matchAll(shape)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: 'ID',
  }));
}

function findFor(text: string, label: Label): Span[] {
  const spans: Span[] = [];
  let free = 0;
  for (const match of text.matchAll(label.words)) {
    const { at, isNamed } = skipConnector(text, match.index + match[0].length);
    if (at < free) continue;
    const value = readValue(text, at);
    const least = isNamed || match[1] !== undefined ? label.namedDigits : label.bareDigits;
    if (value === undefined || !isLongEnough(value, least) || isOtherValue(text, value)) continue;
    const isFit = label.fits?.(compact(text.slice(value.start, value.end))) !== false;
    spans.push({ start: value.start, end: value.end, type: isFit ? label.type : 'ID' });
    free = value.end;
  }
  return spans;
}

/** Letters among the digits make a code of fewer of them. */
function isLongEnough({ digits, letters }: LabelledValue, least: number): boolean {
  return digits >= (letters > 0 ? Math.min(least, 3) : least);
}
