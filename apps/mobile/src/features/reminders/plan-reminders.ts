import type { CheckIn } from '@solacore/contract';
import { checkInDueAt } from '@solacore/solve/kept';
import { readLocalTime } from '@/i18n/local-time.ts';
import { nextSlot } from './day-part.ts';
import type { ReminderSettings } from './reminder-settings.ts';
import { momentAt, type Zone } from './zone.ts';

/** A plan that the person wants to be reminded of. */
export type Commitment = {
  id: string;
  /** ISO 8601 UTC. */
  acceptedAt: string;
  checkInAt?: string | undefined;
  /** Oldest first. */
  checkIns: readonly CheckIn[];
  /** What was set for it before; those of the past have come. */
  given: readonly Date[];
};

export type Reminder = { id: string; at: Date };

type Circumstances = { settings: ReminderSettings; now: Date; zone: Zone };

const mostTimes = 2;
/** iOS keeps 64 for an app; nobody needs as many. */
const mostAtOnce = 20;
const hourMs = 60 * 60_000;
/** Two days by the calendar, also where a night has an hour less. */
const apartMs = 40 * hourMs;
/** What was not looked back at for so long is left in peace. */
const staleMs = 14 * 24 * hourMs;

/** What this phone will say, soonest first: never in the past, in quiet hours or a third time. */
export function planReminders(commitments: readonly Commitment[], at: Circumstances): Reminder[] {
  if (!at.settings.isOn) return [];
  return commitments
    .flatMap((commitment) => remindersOf(commitment, at))
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .slice(0, mostAtOnce);
}

function remindersOf(commitment: Commitment, { settings, now, zone }: Circumstances): Reminder[] {
  const { id, checkIns, given } = commitment;
  const due = dueMoment(commitment, zone);
  if (due === null || now.getTime() - due.getTime() > staleMs) return [];
  const come = given.filter((moment) => moment <= now).map((moment) => moment.getTime());
  const times = mostTimes - Math.max(come.length, checkIns.length);
  let earliest = Math.max(due.getTime(), now.getTime() + 1, ...come.map((time) => time + apartMs));
  const planned: Reminder[] = [];
  while (planned.length < times) {
    const slot = nextSlot(new Date(earliest), settings, zone);
    if (slot === null) break;
    planned.push({ id, at: slot });
    earliest = slot.getTime() + apartMs;
  }
  return planned;
}

/** From when on the app itself asks; a local time is meant in the zone of now. */
export function dueMoment(plan: Omit<Commitment, 'id' | 'given'>, zone: Zone): Date | null {
  const due = checkInDueAt(plan);
  const chosen = readLocalTime(plan.checkInAt ?? '');
  if (due === null || !chosen || plan.checkIns.length > 0) return due;
  const { year, month, day } = chosen.day;
  const { hour, minute } = chosen.clock ?? { hour: 0, minute: 0 };
  return momentAt(new Date(Date.UTC(year, month - 1, day, hour, minute)), zone);
}
