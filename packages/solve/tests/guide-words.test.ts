import { languages } from '@solacore/contract';
import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../src/guide/phrases/phrases-of.ts';
import { asOwn } from '../src/guide/plan/own-voice.ts';
import { emotionFamily } from '../src/index.ts';
import { scriptsEn } from './dialogues/en.ts';
import { scriptsEs } from './dialogues/es.ts';
import { moreScriptsEn } from './dialogues/more-en.ts';
import { moreScriptsEs } from './dialogues/more-es.ts';
import { moreScriptsZh } from './dialogues/more-zh.ts';
import { runDialogue } from './dialogues/run-dialogue.ts';
import { scriptsZh } from './dialogues/zh.ts';

const scripts = {
  en: [...scriptsEn, ...moreScriptsEn],
  es: [...scriptsEs, ...moreScriptsEs],
  zh: [...scriptsZh, ...moreScriptsZh],
} as const;

/** Words by which a question for the goal is known. */
const goalWords = {
  en: /enough|different|instead|like to|look like|want|wish|would you like|bearable|improved|should|possible|notice|give you|how would/i,
  es: /suficiente|bast|distinto|gustar[íi]a|c[óo]mo ser[íi]a|conformar|quieres|desear|soportable|llevader|mejora|deber[íi]a|notar[íi]as/i,
  zh: /够|满意|希望|不同|什么样|哪一步|好熬|住得下去|接受|好转|想要|理顺|想把|能做什么|该|真的/,
} as const;

describe.each(languages)('the words of the guide in %s', (lang) => {
  const dialogues = scripts[lang].map((script) => runDialogue(script, lang));
  const turns = dialogues.flatMap((dialogue) => dialogue.turns);

  it('emits the feeling that the first reply names, unconfirmed, with a known colour', () => {
    for (const { turns: own } of dialogues) {
      const first = own[0];
      const emotion = first?.result?.receive?.emotion;
      expect(first?.complete).toBe(false);
      expect(emotion?.confirmed).toBe(false);
      expect(first?.text.toLowerCase()).toContain(emotion?.label ?? 'nothing');
      expect(emotionFamily(emotion?.label ?? '')).not.toBe('neutral');
    }
  });

  it('asks for the goal first in the second step', () => {
    const phrases = phrasesOf[lang];
    const pools = [...Object.values(phrases.topics).map(({ goal }) => goal), phrases.clarify.goal];
    for (const question of pools.flat()) expect(question).toMatch(goalWords[lang]);
  });

  it('lists nothing in the prose: the cards do', () => {
    for (const turn of turns) expect(turn.text).not.toMatch(/(?:^|\n)\s*[1-4][.、)]/);
  });

  it('never states the thought as a fact in a view', () => {
    for (const { reframe } of turns.map(({ result }) => result ?? {})) {
      for (const view of reframe?.candidates ?? []) {
        expect(view).not.toContain(reframe?.thought ?? 'nothing');
        expect(view).not.toMatch(/[“”«»]/);
      }
    }
  });

  it('says the plan with the words of the card', () => {
    for (const { turns: own, state } of dialogues) {
      const told = own.map(({ text }) => text).join('\n');
      expect(told).toContain(state.commit?.ifThen.if);
      expect(told).toContain(state.commit?.ifThen.then);
    }
  });

  it('turns every first step into the voice of the person', () => {
    const address = { en: /\b(?:you|your)\b/i, es: /\b(?:tus?|te|ti)\b|[áé]ndole\b/i, zh: /你/ }[
      lang
    ];
    const phrases = phrasesOf[lang];
    const options = Object.values(phrases.topics).flatMap((t) => [...t.small, ...t.person]);
    for (const [, , first] of [...options, ...phrases.options.wait]) {
      const own = asOwn(first, phrases);
      expect(own).not.toMatch(address);
      expect(first).not.toMatch(/[?？]/);
      if (lang === 'es') expect(own).toMatch(/^(?:(?:le|lo|la) )?[a-záéíóúñ]+o\b/);
    }
  });
});
