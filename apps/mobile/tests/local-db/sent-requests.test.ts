import { migrate } from '@/local-db/migrations';
import type { LocalDb, Message, SentRequest } from '@/local-db/records';
import type { SqlRunner, SqlValue } from '@/local-db/sql-database';
import { createSqlLocalDb } from '@/local-db/sql-local-db';
import { newConversation } from '@/local-db/start-conversation';
import { openNodeDatabase, openTestLocalDb } from './node-database';

const conversation = newConversation('c1', 'en', new Date('2026-11-20T10:00:00Z'));

function said(id: string): Message {
  return {
    id,
    conversationId: 'c1',
    role: 'user',
    content: id,
    masked: id,
    step: 'receive',
    status: 'sent',
    isOpening: false,
    provider: null,
    createdAt: '2026-11-20T10:00:01.000Z',
  };
}

function request(messageId: string, replaces: string | null, body = messageId): SentRequest {
  return { conversationId: 'c1', messageId, replaces, body, sentAt: '2026-11-20T10:00:02.000Z' };
}

async function openWith(...ids: string[]): Promise<LocalDb> {
  const db = await openTestLocalDb();
  await db.saveConversation(conversation);
  for (const id of ids) await db.saveMessage(said(id));
  return db;
}

function turn(removedIds: string[], forgottenId: string | null = null) {
  return {
    conversation,
    messages: [],
    removedIds,
    maskEntries: [],
    forgottenId,
    forgetsDraft: false,
  };
}

const bodies = async (db: LocalDb, id: string) => (await db.listSent(id)).map(({ body }) => body);

test('the same body again is the same request, another one is listed besides, the newest first', async () => {
  const db = await openWith('a');
  for (const body of ['one', 'one', 'two']) await db.noteSent(request('a', null, body));
  expect(await bodies(db, 'a')).toEqual(['two', 'one']);
});

test('only the last request of a message is the one that was answered', async () => {
  const db = await openWith('a');
  await db.noteSent(request('a', null, 'one'));
  await db.noteSent(request('a', null, 'two'));
  await db.noteAnswered('a');
  expect((await db.listSent('a')).map(({ isAnswered }) => isAnswered)).toEqual([true, false]);
});

test('what took the place of a message lists what left before it, and no other turn', async () => {
  const db = await openWith('a', 'b', 'c', 'other');
  await db.noteSent(request('other', null));
  await db.noteSent(request('a', null));
  await db.noteSent(request('b', 'a'));
  await db.noteSent(request('c', 'a'));
  await db.saveTurn(turn(['a', 'b']));
  expect(await bodies(db, 'c')).toEqual(['c', 'b', 'a']);
  expect(await bodies(db, 'other')).toEqual(['other']);
});

test('words in which danger was found leave nothing behind, and the turn before them stands', async () => {
  const db = await openWith('a', 'danger');
  await db.noteSent(request('a', null));
  await db.noteSent(request('danger', 'a'));
  await db.saveTurn(turn(['danger'], 'danger'));
  expect(await bodies(db, 'danger')).toEqual([]);
  expect(await bodies(db, 'a')).toEqual(['a']);
});

test('a conversation takes along what left for it', async () => {
  const db = await openWith('a');
  await db.noteSent(request('a', null));
  await db.deleteConversation('c1');
  expect(await db.listSent('a')).toEqual([]);
});

test('what left is looked up and forgotten by an index, however much of it there is', async () => {
  const database = openNodeDatabase();
  await migrate(database);
  const asked: [string, SqlValue[]][] = [];
  const inside: SqlRunner = {
    execute: database.execute,
    run: (statement, values) => {
      asked.push([statement, values]);
      return database.run(statement, values);
    },
    all: <Row>(statement: string, values: SqlValue[]) => {
      asked.push([statement, values]);
      return database.all<Row>(statement, values);
    },
  };
  const db = createSqlLocalDb({ ...inside, transaction: (work) => work(inside) });
  await db.listLatestSent(50);
  await db.saveTurn(turn(['gone']));
  const plans = await Promise.all(
    asked.map(([statement, values]) =>
      database.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${statement}`, values),
    ),
  );
  const steps = plans.flat().map(({ detail }) => detail);
  const ofRequests = steps.filter((step) => step.includes('sent_requests'));
  expect(ofRequests).not.toEqual([]);
  for (const step of ofRequests) expect(step).toContain('USING');
  expect(steps.filter((step) => step.includes('ORDER BY'))).toEqual([]);
});
