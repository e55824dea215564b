import { languages, steps } from '@solacore/contract';
import { describe, expect, it } from 'vitest';
import { readDialogue } from '../scripts/read-dialogue.ts';
import {
  beatsOf,
  cutPieces,
  lengthOf,
  nextPlace,
  type Place,
  placeOfStep,
  stepOrder,
} from '../src/landing/play-session.ts';
import en from '../src/recording/recorded-en.json';
import es from '../src/recording/recorded-es.json';
import zh from '../src/recording/recorded-zh.json';

const recorded = { en, es, zh };

describe.each(languages)('the recorded session in %s', (lang) => {
  const beats = beatsOf(recorded[lang]);

  it('is what the golden dialogue says today', () => {
    expect(recorded[lang]).toEqual(readDialogue(lang));
  });

  it('leaves no placeholder and no mark of its source to be read', () => {
    expect(JSON.stringify(recorded[lang])).not.toMatch(/[<>*→·]/);
  });

  it('shows each step with what was said, and a card of what came of it', () => {
    for (const step of steps) {
      const last = beats.filter((beat) => beat.step === step).at(-1);
      expect([step, last?.by, (last?.rows ?? []).length > 0]).toEqual([step, 'card', true]);
    }
  });

  it('plays every beat to its end within two minutes', () => {
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
  const beats = beatsOf(en);

  it('has the steps of the contract, in their order', () => {
    expect(stepOrder).toEqual(steps);
  });

  it('streams a reply, and shows it whole where motion is unwanted', () => {
    const at = beats.findIndex((beat) => beat.by === 'guide');
    const whole = { at, signs: lengthOf(beats[at] ?? { by: 'guide' }) };
    expect(nextPlace(beats, { at, signs: 0 }).place.signs).toBeLessThan(whole.signs);
    expect(nextPlace(beats, { at, signs: 0 }, true).place).toEqual(whole);
    expect(nextPlace(beats, whole).place).toEqual({ at: at + 1, signs: 0 });
  });

  it('cuts what is said across its pieces', () => {
    const pieces = [{ text: 'my boss ' }, { text: 'Daniel', stands: 'PERSON_1' }, { text: '.' }];
    expect(cutPieces(pieces, 10)).toEqual([
      { text: 'my boss ' },
      { text: 'Da', stands: 'PERSON_1' },
    ]);
    expect(cutPieces(pieces, 99)).toEqual(pieces);
  });

  it('goes to the beginning of a step', () => {
    const { at } = placeOfStep(beats, 'commit');
    const before = beats.slice(0, at).filter((beat) => beat.step === 'commit');
    expect(before.every((beat) => beat.by === 'person')).toBe(true);
    expect(beats[at]?.step).toBe('commit');
  });
});
