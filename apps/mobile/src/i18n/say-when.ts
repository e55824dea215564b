import type { Language } from '@solacore/contract';
import { localeTags } from './format-day.ts';
import { deviceMoment, readLocalTime } from './local-time.ts';

/**
 * The time of a plan as a person says it: a local ISO time as weekday, day and hour, the person's
 * own words as they are.
 */
export function sayWhen(when: string, language: Language): string {
  const time = readLocalTime(when);
  if (!time) return when;
  return new Intl.DateTimeFormat(localeTags[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(time.clock ? { hour: 'numeric', minute: '2-digit' } : {}),
  }).format(deviceMoment(time.day, time.clock ?? { hour: 0, minute: 0 }));
}
