import {
  type Clock,
  deviceDay,
  deviceMoment,
  type LocalDay,
  readLocalTime,
} from '@/i18n/local-time.ts';

export type PlanMoment = { day: LocalDay; clock: Clock };

/** Whether the plan names a moment that is still to come. */
export function momentOfPlan(
  when: string,
  now: Date,
): { moment: PlanMoment; isPast: boolean } | null {
  const time = readLocalTime(when);
  if (!time?.clock) return null;
  const moment = { day: time.day, clock: time.clock };
  return { moment, isPast: deviceMoment(moment.day, moment.clock) <= now };
}

const offeredDays = 8;

/** Today and the days after it; noon exists on each of them. */
export function daysToChoose(now: Date): LocalDay[] {
  const { year, month, day } = deviceDay(now);
  return Array.from({ length: offeredDays }, (_, ahead) =>
    deviceDay(new Date(year, month - 1, day + ahead, 12)),
  );
}

/** The form that `sayWhen` and the contract know. */
export function isoOf({ day, clock }: PlanMoment): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.year}-${two(day.month)}-${two(day.day)}T${two(clock.hour)}:${two(clock.minute)}`;
}
