import { languages, steps } from '@solacore/contract';
import { describe, expect, it } from 'vitest';
import { readDialogue } from '../scripts/read-dialogue.ts';
import {
  type Beat,
  cutTexts,
  nextPlace,
  type Place,
  placeAt,
} from '../src/landing/play-session.ts';
import type { Recording } from '../src/landing/recording.ts';
import en from '../src/recording/recorded-en.json';
import es from '../src/recording/recorded-es.json';
import zh from '../src/recording/recorded-zh.json';

const recorded: Record<(typeof languages)[number], Recording> = { en, es, zh };

const saidIn = (recording: Recording) => steps.flatMap((step) => recording.steps[step]);
const beatsOf = (recording: Recording, isChinese: boolean): Beat[] =>
  saidIn(recording).map(({ by, text = [], rows = [] }) => {
    const signs = text.reduce((sum, piece) => sum + piece.text.length, 0);
    return { by, signs, rows: rows.length, isChinese };
  });

describe.each(languages)('the recorded session in %s', (lang) => {
  const recording = recorded[lang];

  it('is what the golden dialogue says today', () => {
    expect(recording).toEqual(readDialogue(lang));
  });

  it('leaves no placeholder and no mark of its source to be read', () => {
    const said = saidIn(recording).map(({ text, rows }) => JSON.stringify([text, rows]));
    expect(said.join('')).not.toMatch(/<|>|\*\*|→|·/);
  });

  it('shows each step with what was said, and a card of what came of it', () => {
    for (const step of steps) {
      const last = recording.steps[step].at(-1);
      expect([step, last?.by, (last?.rows ?? []).length > 0]).toEqual([step, 'card', true]);
    }
  });

  it('plays every beat to its end within two minutes', () => {
    const beats = beatsOf(recording, lang === 'zh');
    const seen: number[] = [];
    let place: Place = { at: 0, signs: 0 };
    let spentMs = 0;
    while (place.at < beats.length) {
      const next = nextPlace(beats, place);
      spentMs += next.waitMs;
      if (next.place.at !== place.at) seen.push(place.at);
      expect(next.place).not.toEqual(place);
      place = next.place;
    }
    expect(seen).toEqual(beats.map((_beat, at) => at));
    expect(spentMs).toBeLessThan(120_000);
  });
});

describe('playing', () => {
  const guide: Beat = { by: 'guide', signs: 40, rows: 0, isChinese: false };
  const person: Beat = { by: 'person', signs: 12, rows: 0, isChinese: false };

  it('streams a reply, and shows it whole where motion is unwanted', () => {
    const beats = [person, guide];
    const begun = nextPlace(beats, { at: 1, signs: 0 }).place;
    expect([begun.at, begun.signs > 0, begun.signs < 40]).toEqual([1, true, true]);
    expect(nextPlace(beats, { at: 1, signs: 0 }, true).place).toEqual({ at: 1, signs: 40 });
    expect(nextPlace(beats, { at: 1, signs: 40 }).place).toEqual({ at: 2, signs: 0 });
  });

  it('shows what a person says whole, after a moment', () => {
    const { place, waitMs } = nextPlace([person, guide], { at: 0, signs: 0 });
    expect(place).toEqual({ at: 1, signs: 0 });
    expect(waitMs).toBeGreaterThan(500);
  });

  it('begins a step with its first words', () => {
    expect(placeAt([person, guide], 0)).toEqual({ at: 1, signs: 0 });
    expect(placeAt([person, guide], 1)).toEqual({ at: 1, signs: 0 });
  });

  it('cuts what is said across its pieces', () => {
    expect(cutTexts(['my boss ', 'Daniel', '.'], 10)).toEqual(['my boss ', 'Da', '']);
    expect(cutTexts(['my boss ', 'Daniel', '.'], 99)).toEqual(['my boss ', 'Daniel', '.']);
  });
});
