import { sayWhen } from '@/i18n/say-when';

test.each([
  ['en', /^Tuesday, December 1\b.*\b9:05/],
  ['es', /^martes, 1 de diciembre\b.*\b9:05/],
  ['zh', /^12月1日星期二\D*0?9:05/],
] as const)('a local time is said as people say it (%s)', (language, said) => {
  expect(sayWhen('2026-12-01T09:05', language)).toMatch(said);
  expect(sayWhen('2026-12-01', language)).not.toMatch(/05|-/);
});

test.each(['Tuesday after lunch', 'mañana a las 9', '2026-13-41T09:00', '2026-12-01T99:00', ''])(
  'everything else stays as it was written: %s',
  (when) => {
    expect(sayWhen(when, 'en')).toBe(when);
  },
);
