import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assessConversation, helpLevel } from '../src/index.ts';

/*
 * Twenty everyday conversations in each language, written before anything was known of what is found
 * in them. Not to be learned from. The figures may only fall.
 */
const most = {
  en: { numbered: 7, quiet: 11, quietMessages: 40 },
  es: { numbered: 2, quiet: 13, quietMessages: 56 },
  zh: { numbered: 3, quiet: 14, quietMessages: 55 },
};
const talkSchema = z.array(z.string()).min(8).max(10);

function talksOf(lang: string): string[][] {
  const text = readFileSync(new URL(`./harmless/${lang}.jsonl`, import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => talkSchema.parse(JSON.parse(line)));
}

describe.each(['en', 'es', 'zh'] as const)('help in everyday conversations (%s)', (lang) => {
  const talks = talksOf(lang).map((talk) =>
    talk
      .map((words, at) => assessConversation(words, talk.slice(0, at)))
      .filter(({ level }) => level >= helpLevel),
  );
  const quiet = talks.map((shown) => shown.filter(({ isGuess }) => isGuess));

  it('rarely stops one, or claims a kind of danger', () => {
    expect(talks).toHaveLength(20);
    expect(talks.flat().every(({ level }) => level === helpLevel)).toBe(true);
    const numbered = talks.filter((shown) => shown.some(({ isGuess }) => !isGuess));
    expect(numbered.length).toBeLessThanOrEqual(most[lang].numbered);
  });

  it('shows the quiet line no more often than before', () => {
    const withLine = quiet.filter((shown) => shown.length > 0);
    expect(withLine.length).toBeLessThanOrEqual(most[lang].quiet);
    expect(quiet.flat().length).toBeLessThanOrEqual(most[lang].quietMessages);
  });
});
