import type { Span } from '@/local-db/history/history-records';
import { migrate } from '@/local-db/migrations';
import { createSqlLocalDb } from '@/local-db/sql-local-db';
import { openNodeDatabase } from '../local-db/node-database';
import { seedHistory } from './seed-history';

/* 5,000 conversations of 20 messages are measured by hand: MANY=5000 npx jest many-conversations */
const conversations = Number(process.env.MANY ?? 300);
const messagesEach = 20;
const until = new Date('2026-11-20T10:00:00Z');

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const from = performance.now();
  const result = await work();
  if (process.env.MANY) console.info(`${name}: ${Math.round(performance.now() - from)} ms`);
  return result;
}

test('many conversations: filled in slices, found by word, paged to the end, emptied', async () => {
  const database = openNodeDatabase();
  await migrate(database);
  const db = createSqlLocalDb(database);
  await timed('seed', () => seedHistory(database, { conversations, messagesEach, until }));
  expect(await db.countUnindexed()).toBe(conversations);
  let longest = 0;
  await timed('index', async () => {
    let some = 1;
    while (some > 0) {
      const from = performance.now();
      some = await db.indexSome();
      longest = Math.max(longest, performance.now() - from);
    }
  });
  if (process.env.MANY) console.info(`longest slice: ${Math.round(longest)} ms`);
  expect(await db.countUnindexed()).toBe(0);
  const find = (words: string) => db.findHistory({ words }, null, 30);
  const rare = await timed('rare word', () => find('zanzi'));
  expect(rare.items.map(({ snippet }) => snippet?.found)).toEqual(['Zanzibar']);
  const frequent = await timed('three letters', () => find('ban'));
  expect(frequent.items).toHaveLength(30);
  await timed('count of three letters', () => db.countHistory({ words: 'ban' }));
  await timed('three words', () => find('bana cana dina'));
  await timed('Chinese', () => find('工作压'));
  await timed('one Chinese character', () => find('工'));
  await timed('first page', () => find(''));
  await timed('one feeling', () =>
    db.findHistory({ words: '', feelings: ['焦虑'], hasPlan: true }, null, 30),
  );
  const months: Span[] = [{ from: '2026-11-01T00:00:00.000Z', until: '2026-12-01T00:00:00.000Z' }];
  await timed('months', () => db.listMonths(months));
  await timed('feelings', () => db.listFeelings());
  await timed('plans', () => db.listPlans(null, 30));
  await timed('insights', () => db.readInsights(months));
  await timed('recent', () => db.listConversations(20));
  await timed('delete one', () => db.deleteConversation('c1'));
  const ids = new Set<string>();
  await timed('all pages', async () => {
    let page = await find('');
    for (;;) {
      for (const { conversation } of page.items) ids.add(conversation.id);
      if (!page.next) break;
      page = await db.findHistory({ words: '' }, page.next, 30);
    }
  });
  expect(ids.size).toBe(conversations - 1);
  const size = await database.all('SELECT count(*) AS terms FROM search_terms', []);
  if (process.env.MANY) console.info(JSON.stringify(size));
  await timed('delete everything', () => db.deleteEverything());
  expect(await database.all('SELECT * FROM search_terms', [])).toEqual([]);
});
