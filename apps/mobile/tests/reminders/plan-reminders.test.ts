import type { CheckIn } from '@solacore/contract';
import fc from 'fast-check';
import { dayParts, isQuiet, type QuietHours } from '@/features/reminders/day-part';
import { type Commitment, planReminders } from '@/features/reminders/plan-reminders';
import { wallTime, type Zone } from '@/features/reminders/zone';
import { zoneOf } from './zone-of';

const zones = [
  'UTC',
  'America/New_York',
  'America/St_Johns',
  'Europe/Madrid',
  'Asia/Shanghai',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
].map((name): [string, Zone] => [name, zoneOf(name)]);
const usual = { isOn: true, dayPart: 'morning', quiet: { from: 21, to: 8 } } as const;
const madrid = zoneOf('Europe/Madrid');

const plan = (more: Partial<Commitment> = {}): Commitment => ({
  id: 'c1',
  acceptedAt: '2026-11-20T15:00:00.000Z',
  checkIns: [],
  given: [],
  ...more,
});
const told = (result: CheckIn['result'], at: string): CheckIn => ({ sessionId: 'c1', result, at });

function times(commitment: Commitment, now: string, settings = {}, zone = madrid) {
  const at = { settings: { ...usual, ...settings }, now: new Date(now), zone };
  return planReminders([commitment], at).map((reminder) => reminder.at.toISOString());
}

test('twice: the first morning after two days, and two days later', () => {
  expect(times(plan(), '2026-11-20T15:00:00.000Z')).toEqual([
    '2026-11-23T08:00:00.000Z',
    '2026-11-25T08:00:00.000Z',
  ]);
});

test('the evening of the day that the person named', () => {
  const named = plan({ checkInAt: '2026-11-26T09:00' });
  const evening = { dayPart: 'evening' as const };
  expect(times(named, '2026-11-20T16:00:00.000Z', evening)[0]).toBe('2026-11-26T17:30:00.000Z');
});

test('off means none', () => {
  expect(times(plan(), '2026-11-20T15:00:00.000Z', { isOn: false })).toEqual([]);
});

test('what has come counts, also when it is planned again', () => {
  const once = plan({ given: [new Date('2026-11-23T08:00:00.000Z')] });
  expect(times(once, '2026-11-23T20:00:00.000Z')).toEqual(['2026-11-25T08:00:00.000Z']);
  const twice = plan({ given: [...once.given, new Date('2026-11-25T08:00:00.000Z')] });
  expect(times(twice, '2026-11-25T20:00:00.000Z')).toEqual([]);
});

test('done asks no more; not yet is asked once again', () => {
  const at = '2026-11-22T18:00:00.000Z';
  expect(times(plan({ checkIns: [told('done', at)] }), at)).toEqual([]);
  expect(times(plan({ checkIns: [told('not_yet', at)] }), at)).toEqual([
    '2026-11-25T08:00:00.000Z',
  ]);
  expect(times(plan({ checkIns: [told('partly', at), told('not_yet', at)] }), at)).toEqual([]);
});

test('a plan of long ago is left in peace', () => {
  expect(times(plan(), '2026-12-24T10:00:00.000Z')).toEqual([]);
});

test('where quiet hours cover the part of the day, it comes after them', () => {
  const late = { quiet: { from: 22, to: 10 } };
  expect(times(plan(), '2026-11-20T15:00:00.000Z', late)[0]).toBe('2026-11-23T09:00:00.000Z');
});

test('nine in the morning stays nine over a change of the clocks', () => {
  const march = plan({ acceptedAt: '2026-03-26T06:00:00.000Z' });
  expect(times(march, '2026-03-26T06:00:00.000Z')).toEqual([
    '2026-03-28T08:00:00.000Z',
    '2026-03-30T07:00:00.000Z',
  ]);
});

test('no more than twenty are set at once', () => {
  const many = Array.from({ length: 40 }, (_, index) => plan({ id: `c${index}` }));
  const at = { settings: usual, now: new Date('2026-11-20T15:00:00.000Z'), zone: madrid };
  expect(planReminders(many, at)).toHaveLength(20);
});

const moment = (from: string, to: string) =>
  fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true });
const hour = fc.integer({ min: 0, max: 23 });
const quietHours: fc.Arbitrary<QuietHours> = fc.record({ from: hour, to: hour });
const anyCase = fc.record({
  zone: fc.constantFrom(...zones),
  // Both changes of the clocks, north and south, lie in these two years.
  acceptedAt: moment('2026-01-01T00:00:00Z', '2027-12-31T00:00:00Z'),
  waitedMs: fc.integer({ min: 0, max: 20 * 86_400_000 }),
  checkIns: fc.array(fc.constantFrom('done', 'partly', 'not_yet'), { maxLength: 3 }),
  dayPart: fc.constantFrom(...dayParts),
  quiet: quietHours,
  namesDay: fc.boolean(),
});

test('never in quiet hours, in the past, or a third time; in every zone, through every night', () => {
  fc.assert(
    fc.property(anyCase, ({ zone: [, zone], acceptedAt, waitedMs, quiet, dayPart, ...rest }) => {
      const now = new Date(acceptedAt.getTime() + waitedMs);
      const commitment = plan({
        acceptedAt: acceptedAt.toISOString(),
        checkIns: rest.checkIns.map((result) => told(result, acceptedAt.toISOString())),
        ...(rest.namesDay ? { checkInAt: wallTime(now, zone).toISOString().slice(0, 10) } : {}),
      });
      const settings = { isOn: true, dayPart, quiet };
      const planned = planReminders([commitment], { settings, now, zone });
      expect(planned.length).toBeLessThanOrEqual(2);
      for (const { at } of planned) {
        expect(at > now).toBe(true);
        expect(isQuiet(at, quiet, zone)).toBe(false);
      }
      expect(new Set(planned.map(({ at }) => at.getTime())).size).toBe(planned.length);
    }),
    { numRuns: 1500 },
  );
});

test('a life of a plan, looked at whenever: at most two reminders come in all', () => {
  const looks = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(anyCase, looks, ({ zone: [, zone], acceptedAt, dayPart, quiet }, hours) => {
      let now = acceptedAt;
      let given: Date[] = [];
      for (const later of hours) {
        now = new Date(now.getTime() + later * 3_600_000);
        const come = given.filter((at) => at <= now);
        const commitment = plan({ acceptedAt: acceptedAt.toISOString(), given: come });
        const settings = { isOn: true, dayPart, quiet };
        const planned = planReminders([commitment], { settings, now, zone });
        given = [...come, ...planned.map(({ at }) => at)];
        expect(given.length).toBeLessThanOrEqual(2);
      }
    }),
    { numRuns: 400 },
  );
});
