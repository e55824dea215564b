import { usePlanStore } from '@/features/help/plan-store.ts';
import { localDbStore, openLocalDb } from '@/local-db/local-db-state';
import type { LocalDb } from '@/local-db/records';
import { listPreferences } from '@/platform/preferences';
import { readDevice } from './device-file.ts';

/** The store of this device. Rejects where it is locked or does not answer. */
export async function getLocalDb(): Promise<LocalDb> {
  await openLocalDb();
  const { db } = localDbStore.getState();
  if (!db) throw new Error('The store of this device is not open');
  return db;
}

/** The file of this device, as it is written. */
export async function readThisDevice(): Promise<string> {
  const db = await getLocalDb();
  const { plan: safetyPlan } = usePlanStore.getState();
  const all = Object.entries(listPreferences());
  // The install id says nothing of the person, and lets somebody else pass for this device.
  // The plan is in the file already, where it can be read.
  const settings = Object.fromEntries(
    all.filter(([key]) => key !== 'installId' && key !== 'safety-plan'),
  );
  return JSON.stringify(await readDevice(db, { now: new Date(), safetyPlan, settings }), null, 2);
}
