/** When a person is asked how it went, on the day after the one their plan names. */
const askedAt = 'T09:00';
const weekDays = 7;

/** Days from the day on which the plan was taken on; weekdays count from 1, Monday. */
type Named = [pattern: RegExp, days: (found: RegExpMatchArray, today: number) => number];

const english = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'.split('|');
const spanish = 'lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo'.split('|');
const chinese = '一二三四五六日';

/** The next such day; today's name said today means the one a week from now. */
function nextOf(weekday: number, today: number): number {
  return ((weekday - today + weekDays - 1) % weekDays) + 1;
}

const weekdaysOf = (names: readonly string[]): Named[] =>
  names.map((name, at) => [
    new RegExp(`(?<!\\p{L})${name}s?(?!\\p{L})`, 'giu'),
    (_, today) => nextOf(at + 1, today),
  ]);

/** "周五" is the next one, "下周五" that of next week, "下下周五" that of the week after. */
function chineseDays([, next = '', name = '']: RegExpMatchArray, today: number): number {
  const weekday = name === '天' || name === '末' ? weekDays : chinese.indexOf(name) + 1;
  return next === '' ? nextOf(weekday, today) : weekday - today + weekDays * next.length;
}

/** Until Sunday evening; said on a Sunday, it is that day. */
const weekend = (_: RegExpMatchArray, today: number) => weekDays - today;

const named: Named[] = [
  [
    /(?<!\p{L})(?:today|tonight|tonite|this (?:morning|afternoon|evening)|now)(?!\p{L})/giu,
    () => 0,
  ],
  [/(?<!\p{L})(?:hoy|ahora|esta (?:mañana|tarde|noche))(?!\p{L})/giu, () => 0],
  [/今天|今晚|今早|现在|马上/g, () => 0],
  [/(?<!\p{L})(?<!day after )(?:tomorrow|2morrow|tmrw|tmr)(?!\p{L})/giu, () => 1],
  [/(?<!\p{L})(?<!(?:la|esta|cada|pasado) )mañana(?!\p{L})/giu, () => 1],
  [/明天|明早|明晚/g, () => 1],
  [/(?<!\p{L})(?:day after tomorrow|pasado mañana)(?!\p{L})|(?<!大)后天/giu, () => 2],
  [/大后天/g, () => 3],
  [/(?<!\p{L})(?:weekend|finde|fin de semana)(?!\p{L})/giu, weekend],
  ...weekdaysOf(english),
  ...weekdaysOf(spanish),
  [/(下*)个?(?:周|星期|礼拜)([一二三四五六日天末])/g, chineseDays],
];

/**
 * The day after the last one that `when` names, as local ISO time; undefined where it names none.
 * `at` is when the plan was taken on, ISO 8601; its day is that of the clock here.
 */
export function checkInDay(when: string, at: string): string | undefined {
  const taken = new Date(at);
  const today = taken.getDay() === 0 ? weekDays : taken.getDay();
  const days = [
    ...named.flatMap(([pattern, count]) =>
      [...when.matchAll(pattern)].map((found) => count(found, today)),
    ),
    ...[...when.matchAll(/\d{4}-\d\d-\d\d/g)].map(([date]) => daysUntil(date, taken)),
  ].filter((count) => count >= 0);
  return days.length === 0 ? undefined : isoDay(taken, Math.max(...days) + 1) + askedAt;
}

/** By the calendar, whatever hours a day has; a date that does not exist is none. */
function daysUntil(date: string, from: Date): number {
  const day = Date.parse(date);
  return (day - Date.UTC(from.getFullYear(), from.getMonth(), from.getDate())) / 86_400_000;
}

function isoDay(from: Date, ahead: number): string {
  const day = Date.UTC(from.getFullYear(), from.getMonth(), from.getDate() + ahead);
  return new Date(day).toISOString().slice(0, 10);
}
