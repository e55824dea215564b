import { momentAt, wallTime, type Zone } from './zone.ts';

export const dayParts = ['morning', 'midday', 'evening'] as const;
export type DayPart = (typeof dayParts)[number];

/** Whole hours of local clocks; the same hour twice means none. */
export type QuietHours = { from: number; to: number };

const clockOf: Record<DayPart, [hour: number, minute: number]> = {
  morning: [9, 0],
  midday: [12, 30],
  evening: [18, 30],
};
const quarterMs = 15 * 60_000;
const quartersOfADay = 96;
/* Quiet hours may carry what belongs to one day into the next. */
const searchedDays = [-1, 0, 1, 2, 3];

export function isQuiet(moment: Date, { from, to }: QuietHours, zone: Zone): boolean {
  const hour = wallTime(moment, zone).getUTCHours();
  if (from === to) return false;
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}

/** What a person calls that time; quiet hours may have moved it. */
export function dayPartAt(moment: Date, zone: Zone): DayPart {
  const hour = wallTime(moment, zone).getUTCHours();
  if (hour < 11) return 'morning';
  return hour < 16 ? 'midday' : 'evening';
}

type Slot = { dayPart: DayPart; quiet: QuietHours };

/** The first moment from `earliest` on that lies in the part of the day and outside quiet hours. */
export function nextSlot(earliest: Date, { dayPart, quiet }: Slot, zone: Zone): Date | null {
  const local = wallTime(earliest, zone);
  const [hour, minute] = clockOf[dayPart];
  for (const days of searchedDays) {
    const wall = Date.UTC(
      local.getUTCFullYear(),
      local.getUTCMonth(),
      local.getUTCDate() + days,
      hour,
      minute,
    );
    const at = afterQuiet(momentAt(new Date(wall), zone), quiet, zone);
    if (at !== null && at >= earliest) return at;
  }
  return null;
}

function afterQuiet(moment: Date, quiet: QuietHours, zone: Zone): Date | null {
  for (let quarters = 0; quarters <= quartersOfADay; quarters += 1) {
    const later = new Date(moment.getTime() + quarters * quarterMs);
    if (!isQuiet(later, quiet, zone)) return later;
  }
  return null;
}
