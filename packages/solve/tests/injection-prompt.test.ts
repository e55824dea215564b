import { type Step, steps } from '@solacore/contract';
import { describe, expect, it } from 'vitest';
import { buildPrompt } from '../src/index.ts';
import { casesEn } from './injection/cases-en.ts';
import { casesEs } from './injection/cases-es.ts';
import { casesZh } from './injection/cases-zh.ts';
import { placeCase } from './injection/place-case.ts';

const all = [casesEn, casesEs, casesZh].flatMap(({ cases, ...where }) =>
  cases.map((one) => ({ ...where, ...one })),
);

/** As a careless reader would see it: nothing unseen, every angle plain. */
function seen(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, '')
    .replace(/[‹〈⟨❮]/g, '<')
    .replace(/[›〉⟩❯]/g, '>')
    .replace(/[«《⟪≪]/g, '<<')
    .replace(/[»》⟫≫]/g, '>>');
}

const marksIn = (text: string) => seen(text).match(/<{3,}|>{3,}/g) ?? [];
const template = /<[|｜]|[|｜]>|\[\/?INST\]|<<\/?SYS>>|<\/?s>/;

describe('words that try to be instructions', () => {
  it('are at least sixty in three languages, in five places', () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    for (const lang of ['en', 'es', 'zh']) {
      const places = all.filter((one) => one.lang === lang).map(({ place }) => place);
      expect(new Set(places).size).toBe(5);
    }
  });

  it.each(all)('$lang, $name: stay between the marks, in every step', (one) => {
    for (const step of steps) check(one, step);
  });

  function check(one: (typeof all)[number], step: Step) {
    const prompt = buildPrompt(placeCase(one, one, step));
    const harmless = buildPrompt(placeCase(one, { place: one.place, words: 'ok' }, step));
    const results = (text: string) => text.indexOf('<<<\n{');
    // All that is an instruction is, letter by letter, what it would be for anybody.
    expect(prompt.system.slice(0, results(prompt.system))).toBe(
      harmless.system.slice(0, results(harmless.system)),
    );
    expect(prompt.tool).toEqual(harmless.tool);
    expect(prompt.messages.map(({ role }) => role)).toEqual(
      harmless.messages.map(({ role }) => role),
    );
    const held = prompt.system.slice(results(prompt.system));
    const spoken = prompt.messages.filter(({ role }) => role === 'user').map((m) => m.content);
    for (const text of [held, ...spoken]) {
      expect(text.startsWith('<<<\n')).toBe(true);
      expect(text.endsWith('\n>>>')).toBe(true);
      expect(marksIn(text)).toEqual(['<<<', '>>>']);
      expect(text).not.toMatch(template);
    }
    for (const { role, content } of prompt.messages) {
      if (role === 'assistant') expect(marksIn(content)).toEqual([]);
    }
  }

  it('lose nothing that can be read: the words arrive, placeholders whole', () => {
    const content = 'I told <PERSON_1> “no” & «basta», 《书》, 3 < 5 <PERSON_2><PERSON_1>, <3.';
    const { messages } = buildPrompt({ step: 'receive', content, lang: 'en' });
    expect(messages[0]?.content).toBe(`<<<\n${content}\n>>>`);
  });
});
