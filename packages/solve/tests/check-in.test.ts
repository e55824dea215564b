import type { CheckIn } from '@solacore/contract';
import { describe, expect, it } from 'vitest';
import { checkInDueAt, smallerStep } from '../src/index.ts';

describe('a smaller step', () => {
  const plans = {
    en: 'Write <PERSON_1> two lines about the deadline',
    es: 'Escribirle a <PERSON_1> dos líneas sobre el plazo',
    zh: '给<PERSON_1>写两行字说说截止日期',
  } as const;

  it.each(['en', 'es', 'zh'] as const)('keeps the words of the person and ends (%s)', (lang) => {
    const plan: { firstStep: string; minutes: number } = { firstStep: plans[lang], minutes: 15 };
    const steps = [plan];
    for (let next = smallerStep(plan, lang); next; next = smallerStep(next, lang)) {
      steps.push(next);
    }
    expect(steps.map(({ minutes }) => minutes)).toEqual([15, 5, 2, 1]);
    for (const { firstStep } of steps) {
      expect(firstStep.endsWith(plans[lang])).toBe(true);
      expect(firstStep.split(plans[lang])).toHaveLength(2);
    }
    expect(new Set(steps.map(({ firstStep }) => firstStep)).size).toBe(4);
  });

  it('of a short one is not the same minutes again', () => {
    expect(smallerStep({ firstStep: 'Call', minutes: 5 }, 'en')).toEqual({
      firstStep: 'Only get it ready: Call',
      minutes: 2,
    });
  });

  it('fits the contract however long the words are, and is none of nothing', () => {
    const long = smallerStep({ firstStep: '$& '.repeat(166), minutes: 15 }, 'es');
    expect(long?.firstStep.length).toBeLessThanOrEqual(500);
    expect(smallerStep({ firstStep: ' ', minutes: 15 }, 'zh')).toBeNull();
  });

  it('takes a frame of another language off as well', () => {
    const english = smallerStep({ firstStep: '给小王打电话', minutes: 10 }, 'en');
    expect(english && smallerStep(english, 'zh')?.firstStep).toBe('只把要用的准备好：给小王打电话');
  });
});

describe('the day of a check-in', () => {
  const acceptedAt = '2026-11-20T10:00:00.000Z';
  const told = (at: string, result: CheckIn['result']): CheckIn => ({
    sessionId: '11111111-1111-4111-8111-111111111111',
    at,
    result,
  });

  it('is the one that was chosen, else two days after the plan', () => {
    const chosen = checkInDueAt({ acceptedAt, checkInAt: '2026-11-24T18:00', checkIns: [] });
    expect(chosen).toEqual(new Date('2026-11-24T18:00'));
    for (const checkInAt of [undefined, 'after the weekend', '2026-99-99T00:00']) {
      const due = checkInDueAt({ acceptedAt, checkInAt, checkIns: [] });
      expect(due?.toISOString()).toBe('2026-11-22T10:00:00.000Z');
    }
  });

  it('comes once more after "not yet", and no third time; "done" ends it', () => {
    const first = told('2026-11-22T12:00:00.000Z', 'not_yet');
    const due = checkInDueAt({ acceptedAt, checkIns: [first] });
    expect(due?.toISOString()).toBe('2026-11-24T12:00:00.000Z');
    expect(checkInDueAt({ acceptedAt, checkIns: [first, first] })).toBeNull();
    expect(checkInDueAt({ acceptedAt, checkIns: [told(acceptedAt, 'done')] })).toBeNull();
  });
});
