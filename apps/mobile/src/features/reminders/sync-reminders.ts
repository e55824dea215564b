import type { LocalDb } from '@/local-db/records';
import { type GivenReminders, readGiven, writeGiven } from './given-reminders.ts';
import { type Commitment, planReminders, type Reminder } from './plan-reminders.ts';
import type { ReminderSettings } from './reminder-settings.ts';
import type { Zone } from './zone.ts';

type SyncDeps = {
  /** Null while nobody is signed in: then nothing is said. */
  db: LocalDb | null;
  settings: ReminderSettings;
  now: Date;
  zone: Zone;
  /** Takes back what was set before. */
  setNotices: (moments: Date[]) => Promise<void>;
};

const lookedThrough = 100;

/** Makes what this phone will say fit the plans: also after a check-in, a deletion, a sign-out. */
export async function syncReminders({ db, settings, now, zone, setNotices }: SyncDeps) {
  const given = readGiven();
  const plans = db && settings.isOn ? await listPlans(db, given) : null;
  const commitments = plans?.filter(({ remind }) => remind) ?? [];
  const planned = planReminders(commitments, { settings, now, zone });
  // Two plans of one morning are one reminder: it names neither.
  const moments = [...new Set(planned.map(({ at }) => at.getTime()))];
  await setNotices(moments.map((time) => new Date(time)));
  const ids = plans?.map(({ id }) => id) ?? Object.keys(given);
  writeGiven(givenFrom(ids, given, planned, now));
}

type Plan = Commitment & { remind: boolean };

async function listPlans(db: LocalDb, given: GivenReminders): Promise<Plan[]> {
  const plans: Plan[] = [];
  for (const { id, acceptedAt, state } of await db.listConversations(lookedThrough)) {
    if (acceptedAt === null || !state.commit) continue;
    const { checkInAt, remind } = state.commit;
    const checkIns = remind ? await db.listCheckIns(id) : [];
    plans.push({ id, acceptedAt, checkInAt, checkIns, given: given[id] ?? [], remind });
  }
  return plans;
}

/** What has come is remembered, so that nothing comes a third time; what was taken back is not. */
function givenFrom(ids: string[], before: GivenReminders, planned: Reminder[], now: Date) {
  return Object.fromEntries(
    ids.map((id) => {
      const come = (before[id] ?? []).filter((moment) => moment <= now);
      return [id, [...come, ...planned.filter((one) => one.id === id).map(({ at }) => at)]];
    }),
  );
}
