import type { SqlDatabase } from './sql-database.ts';

/**
 * How conversations go: with their messages, drafts, placeholders, check-ins, index and record of
 * what left. What they were is overwritten, in the log beside the file as well.
 * `deleted` takes their ids: a turn that outlives its conversation must not bring it back.
 */
export function deletionStore(database: SqlDatabase, deleted: Set<string>) {
  const deleteConversations = async (ids: string[]) => {
    for (const id of ids) deleted.add(id);
    await database.run('DELETE FROM conversations WHERE id IN (SELECT value FROM json_each(?))', [
      JSON.stringify(ids),
    ]);
    await emptyLog(database);
  };
  return {
    deleteConversation: (id: string) => deleteConversations([id]),
    deleteConversations,
    listUntouched: async (moment: string) => {
      const rows = await database.all<{ id: string }>(
        `SELECT id FROM conversations WHERE updated_at < ? AND NOT EXISTS (
           SELECT 1 FROM check_ins WHERE conversation_id = conversations.id AND at >= ?)`,
        [moment, moment],
      );
      return rows.map(({ id }) => id);
    },
    countConversations: async () => {
      const rows = await database.all<{ count: number }>(
        'SELECT count(*) AS count FROM conversations',
        [],
      );
      return rows[0]?.count ?? 0;
    },
    deleteAllConversations: () => deleteFrom(database, ''),
    deleteEverything: () => deleteFrom(database, 'DELETE FROM hidden_words; DELETE FROM settings;'),
  };
}

async function deleteFrom(database: SqlDatabase, others: string): Promise<void> {
  await database.transaction(async (inside) => {
    // The index first: word by word with its conversations it would take long.
    await inside.execute(`DELETE FROM search_terms; DELETE FROM conversations; ${others}`);
  });
  await emptyLog(database);
}

/** The log beside the file still holds what was written before. */
const emptyLog = (database: SqlDatabase) => database.execute('PRAGMA wal_checkpoint(TRUNCATE)');
