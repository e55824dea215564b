import type { Step } from '@solacore/contract';
import type { WaitingWords } from './records.ts';
import type { SqlDatabase } from './sql-database.ts';

type WaitingRow = {
  id: string;
  conversation_id: string;
  title: string;
  content: string;
  step: Step;
  is_opening: number;
};

/** Words that wait for a connection: only the last ones of a conversation do. */
export function waitingStore(database: SqlDatabase) {
  return {
    listWaiting: async (): Promise<WaitingWords[]> => {
      const rows = await database.all<WaitingRow>(
        `SELECT m.id, m.conversation_id, c.title, m.content, m.step, m.is_opening
         FROM messages m JOIN conversations c ON c.id = m.conversation_id
         WHERE m.status = 'waiting' AND NOT EXISTS (
           SELECT 1 FROM messages later
           WHERE later.conversation_id = m.conversation_id AND later.position > m.position)
         ORDER BY m.created_at, m.position`,
        [],
      );
      return rows.map((row) => ({
        messageId: row.id,
        conversationId: row.conversation_id,
        title: row.title,
        content: row.content,
        step: row.step,
        isOpening: row.is_opening === 1,
      }));
    },
    stopWaiting: () =>
      database.run("UPDATE messages SET status = 'failed' WHERE status = 'waiting'", []),
  };
}
