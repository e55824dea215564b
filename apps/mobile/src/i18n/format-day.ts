import type { Language } from '@solacore/contract';

export const localeTags: Record<Language, string> = { en: 'en', es: 'es', zh: 'zh-Hans' };

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** Whole days between a moment and now, by the calendar of this device; 0 is today. */
export function daysAgo(moment: Date, now: Date): number {
  return Math.round((startOfDay(now) - startOfDay(moment)) / 86_400_000);
}

/** A day in words: "14 November", with the year when it is not this one. */
export function formatDay(moment: Date, now: Date, language: Language): string {
  const sameYear = moment.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(localeTags[language], {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(moment);
}

/** A day with its hour, as people there write it: "14 November at 15:05". */
export function formatMoment(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(localeTags[language], {
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(moment);
}
