import { isLatinWord } from '../characters.ts';
import type { Span } from '../types.ts';

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|' +
  'oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|' +
  'sep?tiembre|octubre|noviembre|diciembre|ene|abr|ago|dic';
const chineseDate =
  '(?:(?:19|20)?\\d\\d ?年 ?)?\\d{1,2} ?月 ?\\d{1,2} ?[日号號]?|(?:19|20)?\\d\\d ?年 ?\\d{1,2} ?月(?:份)?';
const dates = [
  '(?:19|20)\\d\\d[-/. ]\\d{1,2}[-/. ]\\d{1,2}',
  '\\d{1,2} ?[-/.] ?\\d{1,2} ?[-/.] ?(?:(?:19|20)\\d\\d|\\d\\d)',
  '(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])',
  `(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? ?(?:of )?(?:19|20)\\d\\d)?`,
  `\\d{1,2}(?:st|nd|rd|th|º)?[ -](?:of |de )?(?:${months})\\b(?:\\.?,?(?: |-)(?:of |del? )?(?:19|20)\\d\\d)?`,
  chineseDate,
  '\\d{1,2}[-/]\\d{1,2}',
];
const date = new RegExp(`(?:${dates.join('|')})(?![0-9a-zà-ÿ])`, 'iy');
const label =
  /\b(?:born|birth ?days?|b-?day|birth ?dates?|dates? of birth|d\.?o\.?b\.?|fecha de nac(?:imiento|\.)?|f\. ?(?:de )?nac\.?|fn|nac[ií]|naci[oó]|nacid[oa]s?|nacimiento|cumple(?:años)?)(?![a-zà-ÿ])|出生(?:日期|年月日?|于|於|日)?|生日|生于|生於/gi;
const connector =
  /(?:\s{0,3}(?:(?:is|was|on|the|es|era|el|d[ií]a|del?|in|en|at|cae)\b|是|在|为|為|[:：=,("'-])){0,5}\s{0,3}/iy;
const after =
  /is my birthday|es mi cumple|date of birth|\bdob\b|出生|生的|生日|生人|过生日|過生日/gi;
const dateAtEnd = new RegExp(
  `(?:^|[^\\d])(${dates.join('|')})([ (（是就我他她你的过過]{0,3})$`,
  'i',
);
const maxDateLength = 28;

/** Dates that the text calls somebody's day of birth; other dates are left alone. */
export function findBirthDates(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(label)) {
    connector.lastIndex = match.index + match[0].length;
    connector.test(text);
    date.lastIndex = connector.lastIndex;
    const found = date.exec(text);
    if (found !== null) spans.push(toSpan(found.index, found[0]));
  }
  for (const match of text.matchAll(after)) {
    const before = text.slice(Math.max(0, match.index - maxDateLength), match.index);
    const [, value, gap = ''] = dateAtEnd.exec(before) ?? [];
    if (value !== undefined) spans.push(toSpan(match.index - gap.length - value.length, value));
  }
  return spans.filter(({ start, end }) => !isLatinWord(text, start - 1) && !isLatinWord(text, end));
}

function toSpan(start: number, value: string): Span {
  return { start, end: start + value.trimEnd().length, type: 'BIRTH_DATE' };
}
