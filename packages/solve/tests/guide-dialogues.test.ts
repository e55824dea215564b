import {
  commitResultSchema,
  type Language,
  languages,
  stepResultsSchema,
} from '@solacore/contract';
import { describe, expect, it } from 'vitest';
import { missingFields, turnCaps } from '../src/index.ts';
import { scriptsEn } from './dialogues/en.ts';
import { scriptsEs } from './dialogues/es.ts';
import { changedShare, framesOf, tellsBack, wordsOf } from './dialogues/measure.ts';
import { moreScriptsEn } from './dialogues/more-en.ts';
import { moreScriptsEs } from './dialogues/more-es.ts';
import { moreScriptsZh } from './dialogues/more-zh.ts';
import { type Dialogue, runDialogue } from './dialogues/run-dialogue.ts';
import { scriptsZh } from './dialogues/zh.ts';

const scripts = {
  en: [...scriptsEn, ...moreScriptsEn],
  es: [...scriptsEs, ...moreScriptsEs],
  zh: [...scriptsZh, ...moreScriptsZh],
} as const;

function dialoguesOf(lang: Language): Dialogue[] {
  return scripts[lang].map((script) => runDialogue(script, lang));
}

function lengthOf(text: string, lang: Language): number {
  return lang === 'zh' ? (text.match(/[\u3400-\u9fff]/g) ?? []).length : wordsOf(text, lang).length;
}

const longest = { en: [60, 90], es: [60, 90], zh: [100, 150] } as const;

describe.each(languages)('the guide in %s', (lang) => {
  const dialogues = dialoguesOf(lang);
  const turns = dialogues.flatMap((dialogue) => dialogue.turns);

  it('leads every dialogue to a valid commitment within 18 turns', () => {
    expect(dialogues.length).toBeGreaterThanOrEqual(20);
    for (const dialogue of dialogues) {
      expect(dialogue.isDone).toBe(true);
      expect(dialogue.turns.length).toBeLessThanOrEqual(18);
      expect(commitResultSchema.safeParse(dialogue.state.commit).success).toBe(true);
      expect(missingFields('commit', { commit: dialogue.state.commit })).toEqual([]);
    }
  });

  it('ends each step within its cap, with a valid result', () => {
    for (const turn of turns) {
      expect(turn.number).toBeLessThanOrEqual(turnCaps[turn.step]);
      if (turn.result !== null) expect(stepResultsSchema.safeParse(turn.result).success).toBe(true);
      if (turn.complete) expect(Object.keys(turn.result ?? {})).toEqual([turn.step]);
    }
  });

  it('asks at most one question and keeps to the word caps', () => {
    const [short, long] = longest[lang];
    for (const turn of turns) {
      expect((turn.text.match(/[?？]/g) ?? []).length).toBeLessThanOrEqual(1);
      const cap = turn.step === 'receive' ? short : long;
      expect(lengthOf(turn.text, lang)).toBeLessThanOrEqual(cap);
    }
  });

  it('gives back words of the person in nearly every turn, and never the same quote twice running', () => {
    const silent = turns.filter((turn) => !tellsBack(turn.text, turn.said, lang)).length;
    expect(silent / turns.length).toBeLessThan(0.06);
    const quotes = turns.map((turn) => turn.text.match(/[“«]([^”»]+)[”»]/)?.[1]);
    const repeated = quotes.filter(
      (quote, index) => quote !== undefined && quote === quotes[index - 1],
    );
    expect(repeated).toEqual([]);
  });

  it('repeats no frame of eight words in more than three of twenty dialogues', () => {
    const seen = new Map<string, number>();
    for (const dialogue of dialogues) {
      const frames = new Set(dialogue.turns.flatMap((turn) => framesOf(turn.text, lang)));
      for (const frame of frames) seen.set(frame, (seen.get(frame) ?? 0) + 1);
    }
    const common = [...seen].filter(([, count]) => count > 3);
    expect(common).toEqual([]);
  });

  it('says something else to another problem: half of the words at the same turn differ', () => {
    for (const step of Object.keys(turnCaps)) {
      for (const number of [1, 2, 3]) {
        const texts = turns
          .filter((turn) => turn.step === step && turn.number === number)
          .map((turn) => wordsOf(turn.text, lang));
        if (texts.length > 1) expect(changedShare(texts)).toBeGreaterThanOrEqual(0.5);
      }
    }
  });

  it('answers the same request the same way', () => {
    expect(dialoguesOf(lang)).toEqual(dialogues);
  });

  it('keeps placeholders whole', () => {
    const placeholders = turns.flatMap((turn) => turn.text.match(/<[^>\s]*>?/g) ?? []);
    expect(placeholders.length).toBeGreaterThan(0);
    for (const placeholder of placeholders) expect(placeholder).toMatch(/^<[A-Z_]+_\d+>$/);
  });
});
