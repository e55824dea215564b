import type { SqlDatabase } from './sql-database.ts';

/** Words of the person's own that are hidden before sending. */
export function hiddenWordStore(database: SqlDatabase) {
  return {
    listHiddenWords: async () => {
      const rows = await database.all<{ word: string }>(
        'SELECT word FROM hidden_words ORDER BY rowid',
        [],
      );
      return rows.map(({ word }) => word);
    },
    addHiddenWord: (word: string, createdAt: string) =>
      database.run(
        'INSERT INTO hidden_words (word, created_at) VALUES (?, ?) ON CONFLICT DO NOTHING',
        [word, createdAt],
      ),
    removeHiddenWord: (word: string) =>
      database.run('DELETE FROM hidden_words WHERE word = ?', [word]),
  };
}
