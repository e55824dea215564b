import { describe, expect, it } from 'vitest';
import { assess, safetyCategories } from '../src/index.ts';

describe('assess', () => {
  it('finds nothing in everyday problems', () => {
    const texts = [
      'I have to choose between two job offers and my partner wants to stay here.',
      'No sé si dejar la carrera o cambiarme a otra universidad.',
      '我不知道要不要换工作，父母希望我留下来。',
      '',
    ];
    for (const text of texts) expect(assess(text)).toEqual({ level: 0, category: null });
  });

  it('finds phrases in any of the languages whatever language is named', () => {
    expect(assess('quiero morir', 'en').level).toBe(3);
    expect(assess('I said 我不想活了', 'en-GB').level).toBe(3);
    expect(assess('i want to die', 'zh').level).toBe(3);
    expect(assess('我想死').level).toBe(3);
  });

  it('keeps a saying from hiding what stands beside it', () => {
    expect(assess('this job is killing me and I want to die', 'en').level).toBe(3);
    expect(assess('me muero de vergüenza, no quiero vivir', 'es').level).toBe(3);
    expect(assess('累死了，我真的不想活了', 'zh').level).toBe(3);
  });

  it('takes the highest level of several', () => {
    expect(assess("I feel hopeless. I'm 15. I took all my pills.", 'en')).toEqual({
      level: 4,
      category: 'medical_emergency',
    });
  });

  it('reads hidden characters, odd spaces and apostrophes', () => {
    expect(assess('I want\u00a0to\u200b d\u00adie').level).toBe(3);
    expect(assess('I don`t want to live').level).toBe(3);
    expect(assess('我想 ， 死').level).toBe(3);
    expect(assess('QUIERO  MORÍR').level).toBe(3);
  });

  it('names only the stable categories', () => {
    expect(safetyCategories).toEqual([
      ...['medical_emergency', 'suicide_self_harm', 'child_at_risk', 'being_harmed'],
      ...['harm_to_others', 'reality_loss', 'eating_disorder', 'minor_user', 'distress'],
    ]);
  });

  it.each(['\ud800', '\0\0', '\udfff我想死', '<PERSON_1> hits me', '🙂'.repeat(500)])(
    'never throws: %j',
    (text) => {
      expect(assess(text).level).toBeGreaterThanOrEqual(0);
    },
  );

  it.each([
    'a',
    'a ',
    'i want to ',
    'my ',
    'i took all ',
    '他打我朋友一直',
    '我想死',
    'me voy a ',
    'i want to die ',
  ])('stays far from quadratic on 64 KiB of %j', (piece) => {
    const text = piece.repeat(Math.ceil(65_536 / piece.length));
    const started = process.cpuUsage();
    assess(text);
    const used = process.cpuUsage(started);
    expect((used.user + used.system) / 1000).toBeLessThan(1000);
  });
});
