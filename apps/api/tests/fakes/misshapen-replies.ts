import type { Language } from '@solacore/contract';
import { type Misdeed, opening, question } from './misbehaving-replies.ts';

const result = {
  ready: false,
  result: { emotion: { label: 'tired', confirmed: false }, theme: 'Late again' },
};
const resultInProse = JSON.stringify(result);

/** Whole replies that break a rule by their shape. */
export const wholeMisdeeds: Misdeed[] = [
  {
    name: 'two questions',
    rule: 'questions',
    words: inEach((lang) => `${opening[lang]} ${question[lang]} ${question[lang]}`),
  },
  {
    name: '140 words',
    rule: 'words',
    words: inEach((lang) => Array.from({ length: 12 }, () => opening[lang]).join(' ')),
  },
  {
    name: '140 words without a stop',
    rule: 'words',
    words: inEach((lang) =>
      Array.from({ length: 14 }, () => opening[lang].slice(0, -1)).join(lang === 'zh' ? '，' : ' '),
    ),
  },
  {
    name: 'an object after the prose',
    rule: 'object',
    words: inEach((lang) => `${opening[lang]} ${question[lang]}\n${resultInProse}`),
  },
  {
    name: 'an object before the prose',
    rule: 'object',
    words: inEach((lang) => `${resultInProse}\n${opening[lang]} ${question[lang]}`),
  },
  {
    name: 'an object in a fence',
    rule: 'object',
    words: inEach((lang) => `${opening[lang]}\n\`\`\`json\n${resultInProse}\n\`\`\`\n`),
  },
  {
    name: 'a call in the prose',
    rule: 'object',
    words: inEach((lang) => `${opening[lang]} step_result(${resultInProse})`),
  },
  {
    name: 'an object that is cut off',
    rule: 'object',
    words: inEach((lang) => `${opening[lang]} ${resultInProse.slice(0, 40)}`),
  },
  {
    name: 'thoughts in a tag',
    rule: 'object',
    words: inEach(
      (lang) => `<think>ready true, ask once</think>${opening[lang]} ${question[lang]}`,
    ),
  },
];

function inEach(write: (lang: Language) => string): Record<Language, string> {
  return { en: write('en'), es: write('es'), zh: write('zh') };
}
