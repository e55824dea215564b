import type { Span } from '../../types.ts';
import { dot } from './foreign.ts';
import { readNames } from './lattice.ts';
import { hanCount, hanStart } from './levels.ts';
import { getNameModel, type NameModel } from './name-model.ts';
import { findRepeats } from './repeats.ts';

const anyHan = /[\u4e00-\u9fff]/;
const maxTitles = 50;
const dots = '·‧•・';

/** Names of persons in Chinese characters: Chinese, Japanese and foreign ones (约翰·史密斯). */
export function findChinesePersons(text: string): Span[] {
  if (!anyHan.test(text)) return [];
  const model = getNameModel();
  const han = readHan(text, model);
  const titles = findTitles(text);
  const names = readNames(han, model).filter(
    ({ start, end }) => !titles.some((title) => title.start < start && end < title.end),
  );
  const spans = names.map(({ start, end }): Span => ({ start, end, type: 'PERSON' }));
  return [...spans, ...findRepeats(text, han, names, model.lexicon)];
}

/** 《我们是马歇尔》: who is in the title of a book or a film is nobody that a person knows. */
function findTitles(text: string): { start: number; end: number }[] {
  if (!text.includes('《')) return [];
  const titles = [...text.matchAll(/《[^《》\n]{1,40}》/g)].slice(0, maxTitles);
  return titles.map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** Simplified characters as offsets from U+4E00, so that traditional ones are read alike. */
function readHan(text: string, model: NameModel): Int16Array {
  const han = new Int16Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at) - hanStart;
    if (code >= 0 && code < hanCount) han[at] = model.simplified[code] ?? code;
    else han[at] = dots.includes(text.charAt(at)) ? dot : -1;
  }
  return han;
}
