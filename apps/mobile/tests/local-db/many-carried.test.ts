import { toFile } from '@/features/privacy/export/device-file';
import { readFile } from '@/features/privacy/import/read-file';
import { migrate } from '@/local-db/migrations';
import { createSqlLocalDb } from '@/local-db/sql-local-db';
import { seedHistory } from '../history/seed-history';
import { dump } from './carried';
import { openNodeDatabase } from './node-database';

jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));

/* 5,000 conversations of 20 messages are measured by hand: MANY=5000 npx jest many-carried */
const conversations = Number(process.env.MANY ?? 200);
const until = new Date('2026-11-20T10:00:00Z');

async function timed<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const from = performance.now();
  const result = await work();
  if (process.env.MANY) console.info(`${name}: ${Math.round(performance.now() - from)} ms`);
  return result;
}

async function openStore() {
  const database = openNodeDatabase();
  await migrate(database);
  return { database, db: createSqlLocalDb(database) };
}

test('many conversations are taken along, come back equal, are found, and go by age', async () => {
  const there = await openStore();
  await seedHistory(there.database, { conversations, messagesEach: 20, until });
  const { safetyPlan, now } = { safetyPlan: emptyPlan, now: until };
  const kept = await timed('read', () => there.db.readKept());
  const text = await timed('write', () =>
    JSON.stringify(toFile(kept, { now, safetyPlan, settings: {} }), null, 2),
  );
  const brought = await timed('check', () => readFile(text));
  if (typeof brought === 'string') throw new Error(brought);
  const here = await openStore();
  const counts = await timed('merge', () => here.db.mergeKept(brought.kept));
  expect(counts.added).toBe(conversations);
  const order = (rows: Record<string, unknown>[] = []) =>
    rows.map((row) => JSON.stringify(row)).sort();
  const [before, after] = [await dump(there.database), await dump(here.database)];
  for (const table of Object.keys(before)) {
    expect(order(after[table])).toEqual(order(before[table]));
  }
  expect(await here.db.countUnindexed()).toBe(conversations);
  for (let some = 1; some > 0; ) some = await here.db.indexSome();
  const day = new Date(until.getTime() - 365 * 86_400_000).toISOString();
  const old = await timed('list by age', () => here.db.listUntouched(day));
  await timed(`delete ${old.length}`, () => here.db.deleteConversations(old));
  expect(await here.db.countConversations()).toBe(conversations - old.length);
  await timed('delete all', () => here.db.deleteAllConversations());
  expect(await here.database.all('SELECT * FROM search_terms', [])).toEqual([]);
});

const emptyPlan = {
  signs: '',
  helps: '',
  places: '',
  professionals: '',
  safer: '',
  reasons: '',
  people: [],
};
