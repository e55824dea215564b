import { carryStore } from './carry/carry-store.ts';
import { checkInStore } from './check-ins.ts';
import { deletionStore } from './deletion-store.ts';
import { hiddenWordStore } from './hidden-words.ts';
import { historyStore } from './history/history-store.ts';
import type { LocalDb, MaskEntry, TurnRecord } from './records.ts';
import {
  type ConversationRow,
  conversationColumns,
  conversationValues,
  type MessageRow,
  messageColumns,
  messageValues,
  toConversation,
  toMessage,
} from './rows.ts';
import { forgetSent, sentRequestStore } from './sent-requests.ts';
import type { SqlDatabase, SqlRunner } from './sql-database.ts';
import { waitingStore } from './waiting-words.ts';

/** The device's store in SQL. The database has been migrated already. */
export function createSqlLocalDb(database: SqlDatabase): LocalDb {
  const deleted = new Set<string>();
  return {
    ...conversationStore(database, deleted),
    ...messageStore(database),
    saveTurn: (turn) =>
      deleted.has(turn.conversation.id)
        ? Promise.resolve()
        : database.transaction((inside) => saveTurn(inside, turn)),
    ...waitingStore(database),
    ...maskEntryStore(database),
    ...textStore(database),
    ...sentRequestStore(database),
    ...checkInStore(database),
    ...hiddenWordStore(database),
    ...historyStore(database),
    ...carryStore(database, deleted),
    ...deletionStore(database, deleted),
  };
}

/** One statement that inserts or, where `key` is taken, updates every other column. */
function upsert(table: string, columns: string[], key: string): string {
  const updates = columns.filter((column) => column !== key).map((c) => `${c} = excluded.${c}`);
  return `INSERT INTO ${table} (${columns.join(', ')})
    VALUES (${columns.map(() => '?').join(', ')})
    ON CONFLICT (${key}) DO UPDATE SET ${updates.join(', ')}`;
}

const saveConversation = upsert('conversations', conversationColumns, 'id');
const saveMessage = upsert('messages', messageColumns, 'id');
const deleteMessage = 'DELETE FROM messages WHERE id = ?';
const deleteDraft = 'DELETE FROM drafts WHERE conversation_id = ?';

async function saveTurn(inside: SqlRunner, turn: TurnRecord): Promise<void> {
  const { conversation } = turn;
  await inside.run(saveConversation, conversationValues(conversation));
  await saveEntries(inside, conversation.id, turn.maskEntries);
  for (const message of turn.messages) await inside.run(saveMessage, messageValues(message));
  for (const id of turn.removedIds) await inside.run(deleteMessage, [id]);
  if (turn.removedIds.length > 0) await forgetSent(inside, conversation.id, turn.forgottenId);
  if (turn.forgetsDraft) await inside.run(deleteDraft, [conversation.id]);
}

async function saveEntries(inside: SqlRunner, conversationId: string, entries: MaskEntry[]) {
  for (const { placeholder, value } of entries) {
    await inside.run(
      `INSERT INTO mask_entries (conversation_id, placeholder, value) VALUES (?, ?, ?)
       ON CONFLICT (conversation_id, placeholder) DO UPDATE SET value = excluded.value`,
      [conversationId, placeholder, value],
    );
  }
}

function conversationStore(database: SqlDatabase, deleted: ReadonlySet<string>) {
  return {
    findConversation: async (id: string) => {
      const rows = await database.all<ConversationRow>('SELECT * FROM conversations WHERE id = ?', [
        id,
      ]);
      return rows[0] && toConversation(rows[0]);
    },
    listConversations: async (limit: number) => {
      const rows = await database.all<ConversationRow>(
        'SELECT * FROM conversations ORDER BY updated_at DESC, id LIMIT ?',
        [limit],
      );
      return rows.map(toConversation);
    },
    saveConversation: (conversation: Parameters<LocalDb['saveConversation']>[0]) =>
      deleted.has(conversation.id)
        ? Promise.resolve()
        : database.run(saveConversation, conversationValues(conversation)),
  };
}

function messageStore(database: SqlDatabase) {
  return {
    listMessages: async (conversationId: string) => {
      const rows = await database.all<MessageRow>(
        'SELECT * FROM messages WHERE conversation_id = ? ORDER BY position',
        [conversationId],
      );
      return rows.map(toMessage);
    },
    saveMessage: (message: Parameters<LocalDb['saveMessage']>[0]) =>
      database.run(saveMessage, messageValues(message)),
    deleteMessage: (id: string) => database.run(deleteMessage, [id]),
  };
}

function maskEntryStore(database: SqlDatabase) {
  return {
    listMaskEntries: (conversationId: string) =>
      database.all<MaskEntry>(
        'SELECT placeholder, value FROM mask_entries WHERE conversation_id = ? ORDER BY rowid',
        [conversationId],
      ),
    saveMaskEntries: (conversationId: string, entries: MaskEntry[]) =>
      database.transaction((inside) => saveEntries(inside, conversationId, entries)),
  };
}

function textStore(database: SqlDatabase) {
  return {
    findDraft: async (conversationId: string) => {
      const rows = await database.all<{ text: string }>(
        'SELECT text FROM drafts WHERE conversation_id = ?',
        [conversationId],
      );
      return rows[0]?.text;
    },
    saveDraft: (conversationId: string, text: string) =>
      text === ''
        ? database.run(deleteDraft, [conversationId])
        : database.run(upsert('drafts', ['conversation_id', 'text'], 'conversation_id'), [
            conversationId,
            text,
          ]),
    findSetting: async (key: string) => {
      const rows = await database.all<{ value: string }>(
        'SELECT value FROM settings WHERE key = ?',
        [key],
      );
      return rows[0]?.value;
    },
    listSettings: async () => {
      const rows = await database.all<{ key: string; value: string }>('SELECT * FROM settings', []);
      return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
    },
    saveSetting: (key: string, value: string) =>
      database.run(upsert('settings', ['key', 'value'], 'key'), [key, value]),
  };
}
