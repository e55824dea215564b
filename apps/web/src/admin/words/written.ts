import type { Language } from '@solacore/contract';

const tags: Record<Language, string> = { en: 'en', es: 'es', zh: 'zh-Hans' };

export type Written = ReturnType<typeof createWritten>;

/** Numbers, money and times as a language writes them. Times are of this browser's zone. */
export function createWritten(language: Language) {
  const tag = tags[language];
  const format = (options: Intl.NumberFormatOptions) => {
    const { format } = new Intl.NumberFormat(tag, options);
    return (value: number) => format(value);
  };
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const { format } = new Intl.DateTimeFormat(tag, options);
    return (moment: string) => format(new Date(moment));
  };
  const regions = new Intl.DisplayNames(tag, { type: 'region' });
  const seconds = format({ style: 'unit', unit: 'second', maximumFractionDigits: 2 });
  const ms = format({ style: 'unit', unit: 'millisecond', maximumFractionDigits: 0 });
  return {
    tag,
    number: format({ maximumFractionDigits: 0 }),
    precise: format({ maximumFractionDigits: 1 }),
    percent: format({ style: 'percent', maximumFractionDigits: 0 }),
    smallPercent: format({ style: 'percent', maximumFractionDigits: 2 }),
    change: format({ style: 'percent', maximumFractionDigits: 0, signDisplay: 'always' }),
    dollars: format({ style: 'currency', currency: 'USD', maximumFractionDigits: 2 }),
    smallDollars: format({ style: 'currency', currency: 'USD', maximumSignificantDigits: 2 }),
    /** Of milliseconds. */
    duration: (value: number) => (value < 1_000 ? ms(value) : seconds(value / 1_000)),
    /** Of a day without a time: the same in every zone. */
    day: dates({ day: 'numeric', month: 'short', timeZone: 'UTC' }),
    month: dates({ month: 'short', year: 'numeric', timeZone: 'UTC' }),
    date: dates({ dateStyle: 'medium' }),
    moment: dates({ dateStyle: 'medium', timeStyle: 'short' }),
    region: (code: string) => regions.of(code) ?? code,
  };
}
