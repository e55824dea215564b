import type { LocalDb, MaskEntry } from './records.ts';
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
import type { SqlDatabase } from './sql-database.ts';

/** The device's store in SQL. The database has been migrated already. */
export function createSqlLocalDb(database: SqlDatabase): LocalDb {
  return {
    ...conversationStore(database),
    ...messageStore(database),
    ...maskEntryStore(database),
    ...textStore(database),
  };
}

/** One statement that inserts or, where `key` is taken, updates every other column. */
function upsert(table: string, columns: string[], key: string): string {
  const updates = columns.filter((column) => column !== key).map((c) => `${c} = excluded.${c}`);
  return `INSERT INTO ${table} (${columns.join(', ')})
    VALUES (${columns.map(() => '?').join(', ')})
    ON CONFLICT (${key}) DO UPDATE SET ${updates.join(', ')}`;
}

function conversationStore(database: SqlDatabase) {
  const save = upsert('conversations', conversationColumns, 'id');
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
      database.run(save, conversationValues(conversation)),
    deleteConversation: (id: string) =>
      database.run('DELETE FROM conversations WHERE id = ?', [id]),
  };
}

function messageStore(database: SqlDatabase) {
  const save = upsert('messages', messageColumns, 'id');
  return {
    listMessages: async (conversationId: string) => {
      const rows = await database.all<MessageRow>(
        'SELECT * FROM messages WHERE conversation_id = ? ORDER BY position',
        [conversationId],
      );
      return rows.map(toMessage);
    },
    saveMessage: (message: Parameters<LocalDb['saveMessage']>[0]) =>
      database.run(save, messageValues(message)),
    deleteMessage: (id: string) => database.run('DELETE FROM messages WHERE id = ?', [id]),
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
      database.transaction(async (inside) => {
        for (const { placeholder, value } of entries) {
          await inside.run(
            `INSERT INTO mask_entries (conversation_id, placeholder, value) VALUES (?, ?, ?)
             ON CONFLICT (conversation_id, placeholder) DO UPDATE SET value = excluded.value`,
            [conversationId, placeholder, value],
          );
        }
      }),
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
        ? database.run('DELETE FROM drafts WHERE conversation_id = ?', [conversationId])
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
    saveSetting: (key: string, value: string) =>
      database.run(upsert('settings', ['key', 'value'], 'key'), [key, value]),
  };
}
