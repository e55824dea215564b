import type { Db } from '../../../db/client.ts';
import type { Deps } from '../../../deps.ts';
import {
  drawReadNumber,
  noteEvent,
  type Source,
  writeSource,
} from '../../subscriptions/sources.store.ts';
import type { RevenueCat } from './create-revenuecat.ts';
import { revokeOtherPacks, writePack } from './packs.store.ts';
import type { StoreEvent } from './read-event.ts';
import { listPurchaseIds, readPacks } from './read-packs.ts';
import { type Rules, readSources } from './read-sources.ts';
import { endOthers, listAccounts, noteReading } from './readings.store.ts';
import type { Subscriber } from './subscriber-shape.ts';

export type Applying = Pick<Deps, 'database' | 'now' | 'config'> & { revenueCat: RevenueCat };

type Reading = { userId: string; readNumber: number; subscriber: Subscriber };

/**
 * Reads everybody an event is about as they stand now, and writes them together with the note that
 * the event had its effect. Whether it had none before.
 */
export async function applyStoreEvent(applying: Applying, event: StoreEvent): Promise<boolean> {
  const { db } = applying.database;
  const readings: Reading[] = [];
  const accounts = await listAccounts(db, event.about);
  for (const userId of accounts) {
    readings.push(await read(applying, userId));
  }
  return db.transaction(async (tx) => {
    const { id, type, happenedAt } = event;
    const about = toAbout(accounts);
    const seen = { provider: 'revenuecat', id, type, about, happenedAt } as const;
    if (!(await noteEvent(tx, seen, applying.now()))) return false;
    await writeAll(tx, applying, readings);
    return true;
  });
}

/** One account, or the two that something moved between; of more not all could be read again. */
function toAbout([id, otherId, ...more]: string[]) {
  if (id === undefined || more.length > 0) return null;
  return { kind: 'account', id, ...(otherId === undefined ? {} : { otherId }) } as const;
}

/** Reads and writes one account without an event: after a purchase, and nightly. */
export async function readStoresAgain(
  applying: Applying,
  userId: string,
  signal?: AbortSignal,
): Promise<void> {
  const reading = await read(applying, userId, signal);
  await applying.database.db.transaction((tx) => writeAll(tx, applying, [reading]));
}

async function read(
  { database: { db }, revenueCat }: Applying,
  userId: string,
  signal?: AbortSignal,
): Promise<Reading> {
  const readNumber = await drawReadNumber(db);
  return { userId, readNumber, subscriber: await revenueCat.readSubscriber(userId, signal) };
}

/** Packs last: they move between people, all of whom are held by then. */
async function writeAll(tx: Db, applying: Applying, readings: Reading[]): Promise<void> {
  const { now: clock, config } = applying;
  const now = clock();
  const packs = config.billing.revenueCat?.packs ?? [];
  const rules = { now, packs, countsSandbox: config.mode !== 'production' };
  const latest: Reading[] = [];
  for (const reading of readings) if (await write(tx, reading, rules)) latest.push(reading);
  for (const { subscriber, ...read } of latest) {
    const bought = readPacks(subscriber, rules);
    bought.sort((a, b) => (a.purchaseId < b.purchaseId ? -1 : 1));
    for (const pack of bought) await writePack(tx, pack, { ...read, now });
    await revokeOtherPacks(tx, { ...read, now }, listPurchaseIds(subscriber));
  }
}

/** Whether this reading is the latest so far. */
async function write(tx: Db, reading: Reading, rules: Rules): Promise<boolean> {
  const { userId, readNumber, subscriber } = reading;
  const { now } = rules;
  const found = readSources(subscriber, rules);
  const trial = found.find(({ status }) => status === 'trialing');
  const noted = { userId, readNumber, now };
  // A person is read as a whole: what a later reading no longer shows must not come back.
  if (!(await noteReading(tx, noted, trial?.currentPeriodStart ?? null))) return false;
  const sources = found.map(({ key, ...rest }): Source => {
    return { ...rest, userId, provider: 'revenuecat', providerId: `${userId} ${key}` };
  });
  for (const source of sources) await writeSource(tx, source, { readNumber, now });
  await endOthers(
    tx,
    noted,
    sources.map(({ providerId }) => providerId),
  );
  return true;
}
