import type { SentRecord, SentRequest } from './records.ts';
import type { SqlDatabase, SqlRunner } from './sql-database.ts';

type SentRow = {
  conversation_id: string;
  message_id: string;
  body: string;
  is_answered: number;
  sent_at: string;
};

/** What left this device, kept with the turn it belongs to. */
export function sentRequestStore(database: SqlDatabase) {
  return {
    noteSent: (request: SentRequest) => database.transaction((inside) => noteSent(inside, request)),
    noteAnswered: (messageId: string) =>
      database.run(
        `UPDATE sent_requests SET is_answered = 1 WHERE position =
           (SELECT max(position) FROM sent_requests WHERE message_id = ?)`,
        [messageId],
      ),
    listSent: async (messageId: string) => {
      const rows = await database.all<SentRow>(
        `SELECT * FROM sent_requests
         WHERE turn_id IN (SELECT turn_id FROM sent_requests WHERE message_id = ?)
         ORDER BY position DESC`,
        [messageId],
      );
      return rows.map(toRecord);
    },
    listLatestSent: async (limit: number) => {
      const rows = await database.all<SentRow>(
        'SELECT * FROM sent_requests ORDER BY sent_at DESC, position DESC LIMIT ?',
        [limit],
      );
      return rows.map(toRecord);
    },
  };
}

async function noteSent(inside: SqlRunner, request: SentRequest): Promise<void> {
  const { conversationId, messageId, body, sentAt } = request;
  const before = await inside.all<{ turn_id: string; body: string; message_id: string }>(
    `SELECT turn_id, body, message_id FROM sent_requests WHERE message_id IN (?, ?)
     ORDER BY position DESC`,
    [messageId, request.replaces],
  );
  const last = before.find((row) => row.message_id === messageId);
  if (last?.body === body) return;
  const turnId = before[0]?.turn_id ?? request.replaces ?? messageId;
  await inside.run(
    `INSERT INTO sent_requests (conversation_id, message_id, turn_id, body, is_answered, sent_at)
     VALUES (?, ?, ?, ?, 0, ?)`,
    [conversationId, messageId, turnId, body, sentAt],
  );
}

/** Of messages that are gone nothing is left behind, but what a later one took the place of. */
export async function forgetSent(
  inside: SqlRunner,
  conversationId: string,
  forgottenId: string | null,
): Promise<void> {
  await inside.run('DELETE FROM sent_requests WHERE message_id = ?', [forgottenId]);
  await inside.run(
    `DELETE FROM sent_requests WHERE conversation_id = ? AND turn_id NOT IN (
       SELECT turn_id FROM sent_requests
       WHERE message_id IN (SELECT id FROM messages WHERE conversation_id = ?))`,
    [conversationId, conversationId],
  );
}

function toRecord(row: SentRow): SentRecord {
  return {
    conversationId: row.conversation_id,
    messageId: row.message_id,
    body: row.body,
    isAnswered: row.is_answered === 1,
    sentAt: row.sent_at,
  };
}
