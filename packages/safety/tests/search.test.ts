import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeMessage } from '../src/normalize-message.ts';
import { english } from '../src/phrases/en/index.ts';
import { spanish } from '../src/phrases/es/index.ts';
import { chinese } from '../src/phrases/zh/index.ts';
import { phrasesOf } from '../src/search/phrases.ts';
import { indexPhrases } from '../src/search/text-index.ts';

/* What the search leaves out must be unable to match: then it only saves time. */

const letters = fc.constantFrom('a', 'b', 'c', 'ab', 'bc', 'cab');
const atom: fc.Arbitrary<string> = fc.letrec<{ atom: string; sequence: string }>((tie) => ({
  atom: fc.oneof(
    { depthSize: 'small' },
    letters,
    fc.constantFrom('[ab]', '[^a]', '\\w', '.', '(?=b)', '(?!c)', '(?<!a)', '\\b', '\\.'),
    fc
      .tuple(
        fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', '?', '*', '+', '{0,2}', '{1,2}'),
      )
      .map(([options, quantifier]) => `(?:${options.join('|')})${quantifier}`),
    letters.map((text) => `${text}?`),
  ),
  sequence: fc.array(tie('atom'), { maxLength: 3 }).map((items) => items.join('')),
})).atom;
const source = fc
  .tuple(
    fc.array(fc.array(atom, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([options, isWords]) => {
    const choice = options.map((items) => items.join('')).join('|');
    return isWords ? `\\b(?:${choice})\\b` : choice;
  });
const message = fc
  .array(fc.constantFrom('a', 'b', 'c', ' ', '.'), { maxLength: 12 })
  .map((all) => all.join(''));

describe('the search for phrases', () => {
  it('leaves out nothing that could match, and splits a pattern without changing what it finds', () => {
    fc.assert(
      fc.property(source, message, (pattern, text) => {
        const whole = new RegExp(pattern, 'g');
        const phrases = phrasesOf(whole);
        const possible = new Set(indexPhrases(phrases)(text).map((place) => phrases[place]));
        const matching = phrases.filter((phrase) => text.search(phrase.regExp()) !== -1);
        expect(matching.every((phrase) => possible.has(phrase))).toBe(true);
        expect(matching.length > 0).toBe(text.search(whole) !== -1);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['en', english],
    ['es', spanish],
    ['zh', chinese],
  ] as const)('holds for every phrase of the book, on messages of people (%s)', (lang, book) => {
    const cues = book.cueSets?.flatMap((set) => set.cues.map(({ pattern }) => pattern)) ?? [];
    const patterns = [...book.rules.map(({ pattern }) => pattern), ...cues, ...book.idioms];
    const phrases = patterns.flatMap(phrasesOf);
    const index = indexPhrases(phrases);
    const lines = readFileSync(new URL(`./cases/${lang}.dev.jsonl`, import.meta.url), 'utf8');
    const texts = lines
      .trim()
      .split('\n')
      .map((line): { text: string } => JSON.parse(line))
      .filter((_, at) => at % 4 === 0)
      .map(({ text }) => normalizeMessage(text));
    for (const text of texts) {
      const possible = new Set(index(text).map((place) => phrases[place]));
      const left = phrases.filter((phrase) => !possible.has(phrase));
      const wrong = left.filter((phrase) => text.search(phrase.regExp()) !== -1);
      expect(wrong.map((phrase) => phrase.regExp().source)).toEqual([]);
    }
    expect(phrases.filter(({ required }) => required === null).length).toBeLessThan(20);
  });
});
