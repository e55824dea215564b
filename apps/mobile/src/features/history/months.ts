import type { Language } from '@solacore/contract';
import { localeTags } from '@/i18n/format-day.ts';
import type { Span } from '@/local-db/history/history-records.ts';

const most = 240;

/** The months of this device's calendar that touch `span`, the newest first. */
export function monthsOf({ from, until }: Span): Span[] {
  const [first, last] = [new Date(from), new Date(until)];
  const months: Span[] = [];
  for (let back = 0; back < most; back += 1) {
    const start = new Date(last.getFullYear(), last.getMonth() - back, 1);
    const end = new Date(last.getFullYear(), last.getMonth() - back + 1, 1);
    if (end <= first) break;
    months.push({ from: start.toISOString(), until: end.toISOString() });
  }
  return months;
}

/** "November", with the year when it is not this one. */
export function monthName({ from }: Span, now: Date, language: Language): string {
  const start = new Date(from);
  const name = new Intl.DateTimeFormat(localeTags[language], {
    month: 'long',
    ...(start.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  }).format(start);
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}
