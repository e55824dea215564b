import { toFile } from '@/features/privacy/export/device-file';
import { readFile } from '@/features/privacy/import/read-file';
import { columnsOf, keptColumns } from '@/local-db/carry/kept-columns';
import type { KeptStore } from '@/local-db/carry/kept-store';
import { migrate, schemaVersion } from '@/local-db/migrations';
import type { SqlDatabase } from '@/local-db/sql-database';
import { createSqlLocalDb } from '@/local-db/sql-local-db';
import { dump, fill, listColumns, listTables, rows } from './carried';
import { openNodeDatabase } from './node-database';

jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));

const noPlan = {
  signs: '',
  helps: '',
  places: '',
  professionals: '',
  safer: '',
  reasons: '',
  people: [],
};

async function openAt(version?: number): Promise<SqlDatabase> {
  const database = openNodeDatabase();
  await migrate(database, version);
  return database;
}

async function exported(database: SqlDatabase): Promise<string> {
  const kept = await createSqlLocalDb(database).readKept();
  const beside = { now: new Date('2026-11-23T08:00:00Z'), safetyPlan: noPlan, settings: {} };
  return JSON.stringify(toFile(kept, beside), null, 2);
}

function keptIn(text: string): KeptStore {
  const read = readFile(text);
  if (typeof read === 'string') throw new Error(read);
  return read.kept;
}

const versions = Array.from({ length: schemaVersion }, (_, index) => index + 1);

test.each(versions)(
  'a device of schema %i comes back on a fresh one row by row',
  async (version) => {
    const old = await openAt(version);
    await fill(old);
    await migrate(old);
    const text = await exported(old);
    const fresh = await openAt();
    const counts = await createSqlLocalDb(fresh).mergeKept(keptIn(text));
    expect(counts).toMatchObject({ added: 2, renewed: 0, left: 0 });
    const before = await dump(old);
    expect(before.messages).toHaveLength(6);
    expect(await dump(fresh)).toEqual(before);
    expect(JSON.parse(await exported(fresh))).toEqual(JSON.parse(text));
  },
);

test.each(versions)('a file without what came after schema %i is taken', async (version) => {
  const old = await openAt(version);
  const now = await openAt();
  await fill(now);
  const file = JSON.parse(await exported(now));
  const tables = await listTables(old);
  const known = new Set(await listColumns(old, 'conversations'));
  const knownOfMessages = new Set(await listColumns(old, 'messages'));
  const missing = (await listColumns(now, 'messages')).filter((name) => !knownOfMessages.has(name));
  for (const one of file.conversations) {
    for (const message of one.messages) for (const name of missing) delete message[name];
    for (const name of Object.keys(one)) {
      if (!known.has(name) && !tables.includes(name)) delete one[name];
    }
  }
  const fresh = await openAt();
  await createSqlLocalDb(fresh).mergeKept(keptIn(JSON.stringify(file)));
  const unknown = Object.fromEntries(missing.map((name) => [name, null]));
  const all = (await dump(now)).messages ?? [];
  expect((await dump(fresh)).messages).toEqual(all.map((row) => ({ ...row, ...unknown })));
});

test('every table and column of this device is in the file, or counted here anew', async () => {
  const database = await openAt();
  expect((await listTables(database)).sort()).toEqual(Object.keys(keptColumns).sort());
  const shown: Record<string, string[]> = {};
  const inFile: Record<string, string[]> = {};
  for (const table of [
    'conversations',
    'messages',
    'mask_entries',
    'drafts',
    'sent_requests',
    'check_ins',
    'hidden_words',
    'settings',
  ] as const) {
    const columns = await listColumns(database, table);
    shown[table] = columns.filter((name) => name !== 'conversation_id').sort();
    inFile[table] = columnsOf(table).sort();
  }
  expect(inFile).toEqual(shown);
});

test('the same file a second time changes nothing', async () => {
  const database = await openAt();
  await fill(database);
  const before = await dump(database);
  const db = createSqlLocalDb(database);
  const counts = await db.mergeKept(keptIn(await exported(database)));
  expect(counts).toEqual({ added: 0, renewed: 0, left: 2, checkIns: 0, words: 0 });
  expect(await dump(database)).toEqual(before);
});

test('what is newer here stays, what is newer in the file takes its place, nothing told is lost', async () => {
  const there = await openAt();
  await fill(there);
  await there.run(
    "UPDATE conversations SET title = 'newer there', updated_at = ? WHERE id = 'c1'",
    ['2026-11-21T00:00:00.000Z'],
  );
  await there.run("UPDATE conversations SET title = 'older there' WHERE id = 'c2'", []);
  await there.run("DELETE FROM messages WHERE id = 'c1-m3'", []);
  const here = await openAt();
  await fill(here, { ...rows, drafts: [{ conversation_id: 'c1', text: 'of here' }] });
  await here.run("UPDATE conversations SET title = 'newer here', updated_at = ? WHERE id = 'c2'", [
    '2026-11-22T00:00:00.000Z',
  ]);
  await here.run("DELETE FROM check_ins WHERE at LIKE '%10:57%'", []);
  await here.run(
    "INSERT INTO check_ins VALUES ('c1', '2026-11-20T10:58:00.000Z', 'done', NULL, NULL)",
    [],
  );
  const db = createSqlLocalDb(here);
  const kept = keptIn(await exported(there));
  const counts = await db.countMerge(kept);
  expect(counts).toEqual({ added: 0, renewed: 1, left: 1, checkIns: 0, words: 0 });
  expect(await db.mergeKept(kept)).toEqual(counts);
  expect((await db.findConversation('c1'))?.title).toBe('newer there');
  expect((await db.findConversation('c2'))?.title).toBe('newer here');
  expect((await db.listMessages('c1')).map(({ id }) => id)).toEqual(['c1-m1', 'c1-m2']);
  expect(await db.findDraft('c1')).toBe('of here');
  const told = await here.all<{ at: string }>('SELECT at FROM check_ins ORDER BY at', []);
  expect(told.map(({ at }) => at.slice(14, 16))).toEqual(['55', '57', '58']);
});

test('a row that has no place here: the merge is refused and nothing is changed', async () => {
  const there = await openAt();
  await fill(there);
  const here = await openAt();
  await fill(here, {
    conversations: (rows.conversations ?? []).slice(0, 1).map((row) => ({ ...row, id: 'c9' })),
    messages: (rows.messages ?? []).slice(0, 1).map((row) => ({ ...row, conversation_id: 'c9' })),
  });
  const before = await dump(here);
  await expect(createSqlLocalDb(here).mergeKept(keptIn(await exported(there)))).rejects.toThrow();
  expect(await dump(here)).toEqual(before);
});

const broken: [string, (file: { conversations: Record<string, unknown>[] }) => void][] = [
  ['an id is a number', (file) => Object.assign(file.conversations[0] ?? {}, { id: 4 })],
  ['a step is unknown', (file) => Object.assign(file.conversations[0] ?? {}, { shown_step: 'x' })],
  ['a moment is none', (file) => Object.assign(file.conversations[0] ?? {}, { updated_at: 'x' })],
  ['results are a list', (file) => Object.assign(file.conversations[0] ?? {}, { state: [] })],
  [
    'messages are missing an author',
    (file) => Object.assign(file.conversations[0] ?? {}, { messages: [{ id: 'm' }] }),
  ],
  ['a conversation comes twice', (file) => file.conversations.push(...file.conversations)],
  ['conversations are no list', (file) => Object.assign(file, { conversations: {} })],
];

test.each(broken)('a file is broken where %s', async (_, change) => {
  const database = await openAt();
  await fill(database);
  const file = JSON.parse(await exported(database));
  change(file);
  expect(readFile(JSON.stringify(file))).toBe('broken');
});

test.each([
  ['no JSON', '{"format": "solacore-device-export", "ver', 'foreign'],
  ['the file of the server', '{"format":1,"account":{}}', 'foreign'],
  ['a list', '[]', 'foreign'],
  ['a later version', '{"format":"solacore-device-export","version":3}', 'newer'],
  ['the first version', '{"format":"solacore-device-export","version":1}', 'older'],
  ['no version', '{"format":"solacore-device-export"}', 'broken'],
] as const)('%s is not taken, and why', (_, text, problem) => {
  expect(readFile(text)).toBe(problem);
});
