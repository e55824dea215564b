import type { CommitResult } from '@solacore/contract';
import { describe, expect, it } from 'vitest';
import { checkInDay } from '../src/check-in/check-in-day.ts';
import { checkInDueAt, type Walk, walk } from '../src/index.ts';

/** A Friday, by the clock of this machine. */
const friday = new Date(2026, 10, 20, 10, 0).toISOString();
const sunday = new Date(2026, 10, 22, 23, 30).toISOString();

describe('the day after the day a plan names', () => {
  it.each([
    ['tonight after dinner', '2026-11-21'],
    ['Tomorrow at 9', '2026-11-22'],
    ['the day after tomorrow', '2026-11-23'],
    ['on Monday before work', '2026-11-24'],
    ['friday', '2026-11-28'],
    ['this weekend', '2026-11-23'],
    ['today or tomorrow', '2026-11-22'],
    ['esta tarde', '2026-11-21'],
    ['mañana por la mañana', '2026-11-22'],
    ['pasado mañana', '2026-11-23'],
    ['el miércoles a las 9', '2026-11-26'],
    ['el fin de semana', '2026-11-23'],
    ['今晚睡前', '2026-11-21'],
    ['明天晚上', '2026-11-22'],
    ['后天', '2026-11-23'],
    ['大后天早上', '2026-11-24'],
    ['周一上午', '2026-11-24'],
    ['下周一', '2026-11-24'],
    ['下周五下午三点', '2026-11-28'],
    ['下个星期天', '2026-11-30'],
    ['周末', '2026-11-23'],
    ['2026-12-31T18:00', '2027-01-01'],
  ])('of “%s”, said on a Friday, is %s', (when, day) => {
    expect(checkInDay(when, friday)).toBe(`${day}T09:00`);
  });

  it('is that of the evening too, and of the last day of a week', () => {
    expect(checkInDay('tomorrow', sunday)).toBe('2026-11-24T09:00');
    expect(checkInDay('this weekend', sunday)).toBe('2026-11-23T09:00');
    expect(checkInDay('下周一', sunday)).toBe('2026-11-24T09:00');
  });

  it.each([
    '',
    'at 9',
    'por la mañana',
    '9 de la mañana',
    'cada mañana',
    '早上',
    'after lunch',
    '2026-11-01',
    '2026-99-99',
  ])('is none where “%s” names no day to come', (when) => {
    expect(checkInDay(when, friday)).toBeUndefined();
  });
});

describe('a plan that is taken on', () => {
  const commit: CommitResult = {
    optionId: 'own-1',
    firstStep: 'Write two lines',
    minutes: 10,
    when: 'on Wednesday at 9',
    where: 'at home',
    obstacle: 'I put it off',
    ifThen: { if: 'I put it off', then: 'I write one line' },
    confidence: 7,
    rehearsed: false,
    remind: false,
  };
  const place = (more: Partial<CommitResult>): Walk => ({
    shownStep: 'commit',
    stepComplete: true,
    state: { commit: { ...commit, ...more } },
    emotion: null,
    acceptedAt: null,
    endedAt: null,
  });
  const keptAt = (more: Partial<CommitResult>) =>
    walk(place(more), { type: 'accept', at: friday }).state.commit?.checkInAt;

  it('is asked after on the day after its day, and not before', () => {
    const checkInAt = keptAt({});
    expect(checkInAt).toBe('2026-11-26T09:00');
    const due = checkInDueAt({ acceptedAt: friday, checkInAt, checkIns: [] });
    expect(due).toEqual(new Date(2026, 10, 26, 9));
  });

  it('keeps a moment that was chosen, and takes words that name none for none', () => {
    expect(keptAt({ checkInAt: '2026-11-30T18:00' })).toBe('2026-11-30T18:00');
    expect(keptAt({ checkInAt: 'some day' })).toBe('2026-11-26T09:00');
  });

  it('without a day is left to the usual two days', () => {
    expect(keptAt({ when: 'after lunch' })).toBeUndefined();
  });
});
