export type LocalDay = { year: number; month: number; day: number };
export type Clock = { hour: number; minute: number };

const localTime = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?)?$/;

/**
 * A local ISO time without an offset; `clock` is null where it names a day only. Undefined for
 * words, and for a day or an hour that does not exist.
 */
export function readLocalTime(text: string): { day: LocalDay; clock: Clock | null } | undefined {
  const [, year, month, day, hour, minute] = localTime.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const clock = { hour: Number(hour ?? 0), minute: Number(minute ?? 0) };
  const told = new Date(Date.UTC(date.year, date.month - 1, date.day, clock.hour, clock.minute));
  const isReal =
    told.getUTCMonth() === date.month - 1 &&
    told.getUTCDate() === date.day &&
    told.getUTCHours() === clock.hour &&
    clock.minute < 60;
  if (!isReal) return undefined;
  return { day: date, clock: hour === undefined ? null : clock };
}

/** The moment at which the clocks of this device show it. */
export function deviceMoment({ year, month, day }: LocalDay, { hour, minute }: Clock): Date {
  return new Date(year, month - 1, day, hour, minute);
}

/** The day that the calendar of this device shows. */
export function deviceDay(moment: Date): LocalDay {
  return { year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() };
}
