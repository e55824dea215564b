import { migrate } from '@/local-db/migrations';
import type { Message } from '@/local-db/records';
import { createSqlLocalDb } from '@/local-db/sql-local-db';
import { newConversation } from '@/local-db/start-conversation';
import { openNodeDatabase, openTestLocalDb } from './node-database';

const conversation = newConversation('c1', 'es', new Date('2026-11-20T10:00:00Z'));

function message(id: string, more: Partial<Message> = {}): Message {
  return {
    id,
    conversationId: 'c1',
    role: 'user',
    content: 'Escribo a ana@example.com',
    masked: 'Escribo a <EMAIL_1>',
    step: 'receive',
    status: 'sent',
    isOpening: false,
    provider: null,
    createdAt: '2026-11-20T10:00:01.000Z',
    ...more,
  };
}

test('a second migration changes nothing and keeps what is there', async () => {
  const database = openNodeDatabase();
  await migrate(database);
  await database.run("INSERT INTO settings VALUES ('a', 'b')", []);
  await migrate(database);
  expect(await database.all('SELECT * FROM settings', [])).toEqual([{ key: 'a', value: 'b' }]);
});

test('a reply of before stamps were kept is still there, and the next one is stamped', async () => {
  const database = openNodeDatabase();
  await migrate(database, 5);
  const values = "'m1', 'c1', 'assistant', 'Hm.', 'Hm.', 'receive', 'sent', 0, 'guide', 'now'";
  await database.run(
    `INSERT INTO conversations (id, title, status, shown_step, step_complete, state, lang,
       help_pinned, created_at, updated_at)
     VALUES ('c1', '', 'active', 'receive', 0, '{}', 'en', 0, 'now', 'now')`,
    [],
  );
  await database.run(
    `INSERT INTO messages (id, conversation_id, role, content, masked, step, status, is_opening,
       provider, created_at) VALUES (${values})`,
    [],
  );
  await migrate(database);
  const db = createSqlLocalDb(database);
  const stamp = { model: 'small', promptVersion: '2026-11-23.aa' };
  const next = message('m2', { role: 'assistant', provider: 'openai', stamp });
  await db.saveMessage(next);
  const [old, kept] = await db.listMessages('c1');
  expect(old).toMatchObject({ id: 'm1', provider: 'guide', content: 'Hm.' });
  expect(old).not.toHaveProperty('stamp');
  expect(kept).toEqual(next);
});

test('a conversation comes back as it was saved, results included', async () => {
  const db = await openTestLocalDb();
  const saved = {
    ...conversation,
    title: 'Tres informes',
    shownStep: 'clarify' as const,
    serverStep: null,
    stepComplete: true,
    helpPinned: true,
    emotion: 'preocupación',
    lastTurn: { wordsId: 'm3', replaces: 'm1', resultsBefore: { distress: { before: 7 } } },
    state: {
      receive: { emotion: { label: 'preocupación', confirmed: true }, theme: 'los informes' },
    },
  };
  await db.saveConversation(conversation);
  await db.saveConversation(saved);
  expect(await db.findConversation('c1')).toEqual(saved);
  expect(await db.findConversation('c2')).toBeUndefined();
});

test('results that no longer fit the contract are left out, the conversation opens', async () => {
  const database = openNodeDatabase();
  await migrate(database);
  const db = createSqlLocalDb(database);
  await db.saveConversation(conversation);
  await database.run('UPDATE conversations SET state = ?', ['{"options":{"items":"many"}}']);
  expect((await db.findConversation('c1'))?.state).toEqual({});
});

test('recent conversations come newest first, at most as many as asked', async () => {
  const db = await openTestLocalDb();
  for (const [id, day] of [
    ['a', '01'],
    ['b', '03'],
    ['c', '02'],
  ] as const) {
    await db.saveConversation({ ...conversation, id, updatedAt: `2026-11-${day}T00:00:00.000Z` });
  }
  expect((await db.listConversations(2)).map((one) => one.id)).toEqual(['b', 'c']);
});

test('a conversation kept before turns could be taken up again opens as it was', async () => {
  const database = openNodeDatabase();
  await migrate(database, 1);
  await database.run(
    `INSERT INTO conversations VALUES
     ('c1', NULL, 'Tres', 'active', 'receive', 'receive', 0, '{}', NULL, 'es', 0, NULL, 'a', 'b')`,
    [],
  );
  await migrate(database);
  const db = createSqlLocalDb(database);
  expect(await db.findConversation('c1')).toMatchObject({ title: 'Tres', lastTurn: null });
});

test('a reply that has not ended keeps how far it came', async () => {
  const db = await openTestLocalDb();
  await db.saveConversation(conversation);
  const reply = message('m1', { role: 'assistant', status: 'streaming', lastEventId: 12 });
  await db.saveMessage(reply);
  expect(await db.listMessages('c1')).toEqual([reply]);
});

test('a turn is kept whole or not at all, and its draft goes with it', async () => {
  const db = await openTestLocalDb();
  await db.saveConversation(conversation);
  await db.saveMessage(message('old'));
  await db.saveDraft('c1', 'Escribo a ana');
  const turn = {
    conversation: { ...conversation, title: 'Ana' },
    messages: [message('m1'), message('m2', { role: 'assistant', status: 'streaming' })],
    removedIds: ['old'],
    maskEntries: [{ placeholder: '<EMAIL_1>', value: 'ana@example.com' }],
    forgottenId: null,
    forgetsDraft: true,
  };
  const misplaced = message('m3', { conversationId: 'nowhere' });
  await expect(db.saveTurn({ ...turn, messages: [message('m1'), misplaced] })).rejects.toThrow();
  expect(await db.listMessages('c1')).toEqual([message('old')]);
  expect(await db.findDraft('c1')).toBe('Escribo a ana');
  expect(await db.findConversation('c1')).toEqual(conversation);
  await db.saveTurn(turn);
  expect(await db.listMessages('c1')).toEqual(turn.messages);
  expect(await db.listMaskEntries('c1')).toEqual(turn.maskEntries);
  expect(await db.findDraft('c1')).toBeUndefined();
});

test('messages keep their order when one is saved again', async () => {
  const db = await openTestLocalDb();
  await db.saveConversation(conversation);
  await db.saveMessage(message('m1', { status: 'failed' }));
  await db.saveMessage(message('m2', { role: 'assistant', provider: 'guide' }));
  await db.saveMessage(message('m1'));
  const kept = await db.listMessages('c1');
  expect(kept).toEqual([message('m1'), message('m2', { role: 'assistant', provider: 'guide' })]);
});

test('deleting a conversation takes its words, its placeholders and its draft along', async () => {
  const database = openNodeDatabase();
  await migrate(database);
  const db = createSqlLocalDb(database);
  await db.saveConversation(conversation);
  await db.saveMessage(message('m1'));
  await db.saveMaskEntries('c1', [{ placeholder: '<EMAIL_1>', value: 'ana@example.com' }]);
  await db.saveDraft('c1', 'medio escrito');
  await db.deleteConversation('c1');
  for (const table of ['conversations', 'messages', 'mask_entries', 'drafts']) {
    expect(await database.all(`SELECT * FROM ${table}`, [])).toEqual([]);
  }
});

test('placeholders keep their order and their values', async () => {
  const db = await openTestLocalDb();
  await db.saveConversation(conversation);
  const entries = [
    { placeholder: '<PHONE_1>', value: '600 111 222' },
    { placeholder: '<EMAIL_1>', value: 'ana@example.com' },
  ];
  await db.saveMaskEntries('c1', entries.slice(0, 1));
  await db.saveMaskEntries('c1', entries);
  expect(await db.listMaskEntries('c1')).toEqual(entries);
});

test('a draft is kept until it is emptied, a setting until it is changed', async () => {
  const db = await openTestLocalDb();
  await db.saveConversation(conversation);
  await db.saveDraft('c1', 'uno');
  await db.saveDraft('c1', 'dos');
  expect(await db.findDraft('c1')).toBe('dos');
  await db.saveDraft('c1', '');
  expect(await db.findDraft('c1')).toBeUndefined();
  await db.saveSetting('help-region', 'ES');
  await db.saveSetting('help-region', 'MX');
  expect(await db.findSetting('help-region')).toBe('MX');
});
