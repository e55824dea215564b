import type { Language } from '@solacore/contract';
import { localeTags } from './format-day.ts';

const localTime = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?)?$/;

/**
 * The time of a plan as a person says it: a local ISO time as weekday, day and hour, the person's
 * own words as they are.
 */
export function sayWhen(when: string, language: Language): string {
  const [, year, month, day, hour, minute] = localTime.exec(when.trim()) ?? [];
  if (year === undefined) return when;
  const moment = new Date(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour ?? 0),
    Number(minute ?? 0),
  );
  const isReal = moment.getMonth() === Number(month) - 1 && moment.getHours() === Number(hour ?? 0);
  if (!isReal) return when;
  return new Intl.DateTimeFormat(localeTags[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(hour === undefined ? {} : { hour: 'numeric', minute: '2-digit' }),
  }).format(moment);
}
