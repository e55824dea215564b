import { migrate } from '@/local-db/migrations';
import { createSqlLocalDb } from '@/local-db/sql-local-db';
import { openNodeDatabase } from '../local-db/node-database';
import { aPlan, foundIn, keep, openHistory, said } from './history-kit';

const id = '11111111-1111-4111-8111-111111111111';

test('titles, messages and plans are found, in three languages, accents and case aside', async () => {
  const { db } = await openHistory();
  await keep(db, 'title', 'nothing', { title: 'Calling Dad' });
  await keep(db, 'message', 'Mañana tengo la reunión');
  await keep(db, 'chinese', '最近工作压力很大');
  await keep(db, 'plan', 'nothing', aPlan());
  expect(await foundIn(db, 'call')).toEqual(['title']);
  expect(await foundIn(db, 'MANANA reunion')).toEqual(['message']);
  expect(await foundIn(db, '压力')).toEqual(['chinese']);
  expect(await foundIn(db, '压')).toEqual(['chinese']);
  expect(await foundIn(db, 'write to sam')).toEqual(['plan']);
  expect(await foundIn(db, 'reunion dad')).toEqual([]);
  expect(await foundIn(db, '?!')).toEqual([]);
});

test('a plan is found by the words its placeholders stand for', async () => {
  const { db } = await openHistory();
  const { state } = aPlan();
  const commit = state?.commit && { ...state.commit, firstStep: 'Write to <PERSON_1>' };
  await keep(db, 'plan', 'nothing', { ...aPlan(), state: { ...state, ...(commit && { commit }) } });
  await db.saveMaskEntries('plan', [{ placeholder: '<PERSON_1>', value: 'Ximena' }]);
  expect(await foundIn(db, 'ximena')).toEqual(['plan']);
});

test('the place of the words comes along, unless the title says it', async () => {
  const { db } = await openHistory();
  await keep(db, 'a', 'I lose my weekends', { title: 'The deadline' });
  const [item] = (await db.findHistory({ words: 'weekend' }, null, 30)).items;
  expect(item?.snippet).toEqual({ before: 'I lose my ', found: 'weekends', after: '' });
  const [titled] = (await db.findHistory({ words: 'deadline' }, null, 30)).items;
  expect(titled?.snippet).toBeNull();
});

test('what is said, changed, renamed and taken back is found as it is now', async () => {
  const { db } = await openHistory();
  const conversation = await keep(db, 'a', 'the river');
  expect(await foundIn(db, 'river')).toEqual(['a']);
  await db.saveMessage(said('a', 'the mountain'));
  expect(await foundIn(db, 'river')).toEqual([]);
  expect(await foundIn(db, 'mountain')).toEqual(['a']);
  await db.renameConversation('a', 'Harbour');
  expect(await foundIn(db, 'harbour')).toEqual(['a']);
  expect((await db.findConversation('a'))?.updatedAt).toBe(conversation.updatedAt);
  await db.deleteMessage('a-m');
  expect(await foundIn(db, 'mountain')).toEqual([]);
});

test('a deleted conversation leaves no word in the index, the others stay found', async () => {
  const { db, database } = await openHistory();
  await keep(db, 'a', 'the river');
  await keep(db, 'b', 'the river again');
  expect(await foundIn(db, 'river')).toEqual(['b', 'a'].sort());
  await db.deleteConversation('b');
  expect(await foundIn(db, 'river')).toEqual(['a']);
  await db.deleteConversation('a');
  expect(await database.all('SELECT * FROM search_terms', [])).toEqual([]);
});

test('words that change while they are being read are read again', async () => {
  const { db } = await openHistory();
  await keep(db, 'a', 'the river');
  const reading = db.indexSome();
  await db.saveMessage(said('a', 'the mountain'));
  await reading;
  expect(await db.countUnindexed()).toBe(1);
  expect(await foundIn(db, 'mountain')).toEqual(['a']);
});

test('month, feelings, a plan and the reach of a tariff narrow what is found', async () => {
  const { db } = await openHistory();
  const at = (updatedAt: string) => ({ updatedAt });
  await keep(db, 'oct', 'river', { emotion: 'worry', ...at('2026-10-03T10:00:00.000Z') });
  await keep(db, 'nov', 'river', aPlan({ emotion: 'Sad', ...at('2026-11-03T10:00:00.000Z') }));
  await keep(db, 'late', 'sea', { emotion: 'worry', ...at('2026-11-05T10:00:00.000Z') });
  const month = { from: '2026-11-01T00:00:00.000Z', until: '2026-12-01T00:00:00.000Z' };
  const find = async (query: object) =>
    (await db.findHistory({ words: '', ...query }, null, 30)).items.map(
      ({ conversation }) => conversation.id,
    );
  expect(await find({})).toEqual(['late', 'nov', 'oct']);
  expect(await find({ month })).toEqual(['late', 'nov']);
  expect(await find({ month, words: 'river' })).toEqual(['nov']);
  expect(await find({ feelings: ['worry'] })).toEqual(['late', 'oct']);
  expect(await find({ feelings: [] })).toEqual([]);
  expect(await find({ hasPlan: true })).toEqual(['nov']);
  expect(await find({ since: '2026-11-04T00:00:00.000Z' })).toEqual(['late']);
  expect(await db.countHistory({ words: 'river' })).toBe(2);
  expect(await db.listFeelings()).toEqual(['Sad', 'worry']);
  const september = { from: '2026-09-01T00:00:00.000Z', until: '2026-10-01T00:00:00.000Z' };
  expect(await db.listMonths([month, september])).toEqual([month]);
});

test('pages follow one another without a gap, also at the same moment', async () => {
  const { db } = await openHistory();
  for (const name of ['a', 'b', 'c', 'd', 'e']) await keep(db, name, 'river');
  const first = await db.findHistory({ words: 'river' }, null, 2);
  const second = await db.findHistory({ words: 'river' }, first.next, 2);
  const third = await db.findHistory({ words: 'river' }, second.next, 2);
  const ids = [first, second, third].map(({ items }) => items.map((one) => one.conversation.id));
  expect(ids).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  expect(third.next).toBeNull();
});

test('what was kept before there was an index is found after it was read', async () => {
  const database = openNodeDatabase();
  await migrate(database, 4);
  const [columns, values] = [
    `id, title, status, shown_step, step_complete, state, lang, help_pinned, created_at, updated_at`,
    `'old', 'The lighthouse', 'active', 'receive', 0, '{}', 'en', 0, '2026', '2026'`,
  ];
  await database.run(`INSERT INTO conversations (${columns}) VALUES (${values})`, []);
  await migrate(database);
  const db = createSqlLocalDb(database);
  expect(await db.countUnindexed()).toBe(1);
  expect(await foundIn(db, 'lighthouse')).toEqual(['old']);
});

test('plans come newest first, in the person’s words, with what was told last', async () => {
  const { db } = await openHistory();
  await keep(db, 'older', 'x', aPlan({ acceptedAt: '2026-11-01T10:00:00.000Z' }));
  await keep(db, id, 'x', aPlan());
  await keep(db, 'none', 'x');
  await db.saveCheckIn({ sessionId: id, at: '2026-11-21T10:00:00.000Z', result: 'not_yet' });
  await db.saveCheckIn({ sessionId: id, at: '2026-11-22T10:00:00.000Z', result: 'partly' });
  const first = await db.listPlans(null, 1);
  expect(first.items).toMatchObject([
    { firstStep: 'Write to Sam', told: { result: 'partly', at: '2026-11-22T10:00:00.000Z' } },
  ]);
  const second = await db.listPlans(first.next, 1);
  expect(second.items).toMatchObject([{ conversation: { id: 'older' }, told: null }]);
  expect(second.next).toBeNull();
  const [item] = (await db.findHistory({ words: 'x' }, null, 30)).items;
  expect(item?.told).toBe('partly');
});

test('insights count feelings by month, plans by what was told, and before and after', async () => {
  const { db } = await openHistory();
  const weighed = (before: number, after: number) => ({ state: { distress: { before, after } } });
  await keep(db, id, 'x', aPlan({ emotion: 'worry' }));
  await db.saveCheckIn({ sessionId: id, at: '2026-11-22T10:00:00.000Z', result: 'done' });
  await keep(db, 'b', 'x', { emotion: 'worry', ...weighed(8, 4) });
  await keep(db, 'c', 'x', { emotion: 'Sad', ...weighed(5, 4) });
  await keep(db, 'd', 'x', { ...weighed(4, 7), createdAt: '2026-10-01T10:00:00.000Z' });
  const month = { from: '2026-11-01T00:00:00.000Z', until: '2026-12-01T00:00:00.000Z' };
  expect(await db.readInsights([month])).toEqual({
    feelings: [
      { month, feeling: 'Sad', count: 1 },
      { month, feeling: 'worry', count: 2 },
    ],
    plans: { done: 1, partly: 0, not_yet: 0, untold: 0 },
    weight: { less: 1, same: 1, more: 1 },
  });
});
