import { asc, gt, gte, inArray, lt } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { erasures, users } from '../../db/schema.ts';
import type { Erasure } from './erasure-journal.ts';

const atOnce = 1_000;

/** Adds entries; those that are there stay as they are. */
export async function insertErasures(db: Db, entries: Erasure[]): Promise<void> {
  for (let from = 0; from < entries.length; from += atOnce) {
    const part = entries.slice(from, from + atOnce);
    await db.insert(erasures).values(part).onConflictDoNothing();
  }
}

export function listErasures(db: Db, since: Date): Promise<Erasure[]> {
  return db.select().from(erasures).where(gte(erasures.erasedAt, since));
}

/** Whether an account was deleted here lately, by the hashes that its id may have. */
export async function isErased(db: Db, hashes: string[]): Promise<boolean> {
  return (await db.$count(erasures, inArray(erasures.userHash, hashes))) > 0;
}

export async function deleteErasures(db: Db, before: Date): Promise<void> {
  await db.delete(erasures).where(lt(erasures.erasedAt, before));
}

/** The ids of all accounts, a thousand at a time. */
export async function* listUserIds(db: Db): AsyncGenerator<string[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  while (true) {
    const rows = await db
      .select({ id: users.id })
      .from(users)
      .where(gt(users.id, after))
      .orderBy(asc(users.id))
      .limit(atOnce);
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) yield ids;
    const last = ids.at(-1);
    if (last === undefined || ids.length < atOnce) return;
    after = last;
  }
}
