import { isLatinWord } from '../characters.ts';
import type { Span } from '../types.ts';

const candidate = /\d{3}(?:([-. ])\d{2}\1|-\d{2}|\d{2}-|\d{2})\d{4}/g;
const named =
  /(?:\bssn|\bitin|social security|seguro social|社会安全号码?|社安号)[^0-9a-z]{0,4}(?:(?:number|no|is|es|número|numero|是)[^0-9a-z]{0,3}){0,2}$/i;

/** Printed in advertisements and examples, and nobody's (SSA). */
const specimens = new Set(['123456789', '078051120', '219099999', '111111111', '987654321']);

/**
 * US social security and taxpayer numbers: in groups, or bare when the text names them.
 * One that the text names and that was never given out is hidden as an ID: it may be mistyped.
 */
export function findSocialSecurityNumbers(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(candidate)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isLatinWord(text, start - 1) || isLatinWord(text, end)) continue;
    if (isJoined(text[start - 1]) || isJoined(text[end])) continue;
    const isNamed = named.test(text.slice(Math.max(0, start - 40), start));
    const isGiven = isIssuable(match[0].replace(/\D/g, ''));
    if (isGiven && (isNamed || match[0].length > 9)) spans.push({ start, end, type: 'SSN' });
    else if (isNamed) spans.push({ start, end, type: 'ID' });
  }
  return spans;
}

function isJoined(character: string | undefined): boolean {
  return character === '-' || character === '+';
}

/** Areas 000 and 666, group 00 and serial 0000 were never given out; 9xx is a taxpayer number. */
function isIssuable(digits: string): boolean {
  if (specimens.has(digits)) return false;
  const area = digits.slice(0, 3);
  const group = Number(digits.slice(3, 5));
  if (area === '000' || area === '666' || group === 0 || digits.endsWith('0000')) return false;
  if (!area.startsWith('9')) return true;
  return (group >= 50 && group <= 65) || (group >= 70 && group <= 88) || group >= 90;
}
