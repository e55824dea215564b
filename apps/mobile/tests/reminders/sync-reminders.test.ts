import { syncReminders } from '@/features/reminders/sync-reminders';
import type { LocalDb } from '@/local-db/records';
import { newConversation } from '@/local-db/start-conversation';
import { kept } from '../kept-preferences';
import { openTestLocalDb } from '../local-db/node-database';
import { wholeResults } from '../solve/whole-results';

jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));

const acceptedAt = '2026-11-20T10:00:00.000Z';
const settings = { isOn: true, dayPart: 'morning', quiet: { from: 21, to: 8 } } as const;
const first = '2026-11-23T09:00:00.000Z';
const a = '00000000-0000-4000-8000-0000000000a1';
const b = '00000000-0000-4000-8000-0000000000b1';
const c = '00000000-0000-4000-8000-0000000000c1';
const second = '2026-11-25T09:00:00.000Z';

beforeEach(() => kept.clear());

async function keepPlan(db: LocalDb, id: string, remind = true) {
  const { commit, ...results } = wholeResults();
  await db.saveConversation({
    ...newConversation(id, 'en', new Date(acceptedAt)),
    acceptedAt,
    state: { ...results, ...(commit ? { commit: { ...commit, remind } } : {}) },
  });
}

/** What the phone was told, in a zone without an offset. */
async function sync(db: LocalDb | null, now = '2026-11-20T11:00:00.000Z', isOn = true) {
  let set: string[] = [];
  await syncReminders({
    db,
    settings: { ...settings, isOn },
    now: new Date(now),
    zone: () => 0,
    setNotices: async (moments) => {
      set = moments.map((moment) => moment.toISOString());
    },
  });
  return set;
}

test('only plans that the person chose, and one reminder where two fall together', async () => {
  const db = await openTestLocalDb();
  await keepPlan(db, a);
  await keepPlan(db, b);
  await keepPlan(db, c, false);
  expect(await sync(db)).toEqual([first, second]);
  const noted = kept.get('remindersGiven') ?? '';
  expect(JSON.parse(noted)).toEqual({ [a]: [first, second], [b]: [first, second] });
});

test('a check-in takes the reminders back', async () => {
  const db = await openTestLocalDb();
  await keepPlan(db, a);
  await sync(db);
  await db.saveCheckIn({ sessionId: a, at: '2026-11-21T10:00:00.000Z', result: 'done' });
  expect(await sync(db)).toEqual([]);
});

test('deleting takes them back, and nothing is remembered of it', async () => {
  const db = await openTestLocalDb();
  await keepPlan(db, a);
  await sync(db);
  await db.deleteConversation(a);
  expect(await sync(db, '2026-11-24T11:00:00.000Z')).toEqual([]);
  expect(kept.get('remindersGiven')).toBeUndefined();
});

test.each([
  ['signed out', false, true],
  ['turned off', true, false],
])('%s: nothing is set, and what has come still counts', async (_, hasDb, isOn) => {
  const db = await openTestLocalDb();
  await keepPlan(db, a);
  await sync(db);
  expect(await sync(hasDb ? db : null, '2026-11-24T11:00:00.000Z', isOn)).toEqual([]);
  expect(await sync(db, '2026-11-24T12:00:00.000Z')).toEqual([second]);
});

test('two have come: opening the app sets no third one', async () => {
  const db = await openTestLocalDb();
  await keepPlan(db, a);
  await sync(db);
  expect(await sync(db, '2026-11-25T10:00:00.000Z')).toEqual([]);
  expect(await sync(db, '2026-11-28T10:00:00.000Z')).toEqual([]);
});
