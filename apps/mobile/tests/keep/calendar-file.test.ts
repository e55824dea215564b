import fc from 'fast-check';
import { type CalendarEvent, calendarFile } from '@/features/solve/keep/calendar/calendar-file';
import { readClock } from '@/features/solve/keep/calendar/read-clock';

const now = new Date('2026-11-20T10:00:00.000Z');
const event: CalendarEvent = {
  uid: 'c1@solacore',
  day: { year: 2026, month: 11, day: 24 },
  clock: { hour: 9, minute: 5 },
  minutes: 15,
  title: 'Your plan',
};

const unfolded = (file: string) => file.replace(/\r\n /g, '').split('\r\n');
const unescaped = (text: string) =>
  text.replace(/\\([\\;,nN])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter));
const fieldOf = (file: string, name: string) =>
  unfolded(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);

test('a whole file: floating time, a length, an alarm, nothing of the plan', () => {
  const file = calendarFile([event], now);
  expect(unfolded(file)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Solacore//Plan//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:c1@solacore',
    'DTSTAMP:20261120T100000Z',
    expect.stringMatching(/^SEQUENCE:\d+$/),
    'DTSTART:20261124T090500',
    'DURATION:PT15M',
    'SUMMARY:Your plan',
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Your plan',
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a later file of the same plan has the same id and counts as newer', () => {
  const later = calendarFile([event], new Date(now.getTime() + 120_000));
  const numberOf = (file: string) => Number(fieldOf(file, 'SEQUENCE'));
  expect(fieldOf(later, 'UID')).toBe('c1@solacore');
  expect(numberOf(later)).toBeGreaterThan(numberOf(calendarFile([event], now)));
});

test('any words come through: no line over 75 octets, no letter cut', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom('写', '信', '给', '，', '🙂', ';', '\\', '\n', 'ñ', ' '),
      maxLength: 300,
    }),
  );
  fc.assert(
    fc.property(words, (title) => {
      const file = calendarFile([{ ...event, title }], now);
      for (const line of file.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]|\uFFFD/);
      }
      expect(unescaped(fieldOf(file, 'SUMMARY') ?? '')).toBe(title.replace(/\r\n|\r/g, '\n'));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['9', 9, 0],
  ['9:10', 9, 10],
  ['09.30', 9, 30],
  ['9:10 pm', 21, 10],
  ['12 am', 0, 0],
  ['a las 17:30', 17, 30],
  ['17h', 17, 0],
  ['9点', 9, 0],
  ['9点20分', 9, 20],
  ['21：05', 21, 5],
])('"%s" is a time of day', (text, hour, minute) => {
  expect(readClock(text)).toEqual({ hour, minute });
});

test.each(['', 'soon', '25', '9:75', '13 pm', '9:10:30', '-3'])('"%s" is none', (text) => {
  expect(readClock(text)).toBeNull();
});
