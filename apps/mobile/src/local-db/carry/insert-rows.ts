import type { SqlRunner } from '../sql-database.ts';
import { childTables, columnsOf, type KeptTable } from './kept-columns.ts';
import type { KeptRow } from './kept-store.ts';

/** SQLite takes some ten thousand values in one statement; eighteen columns at most are far below. */
const rowsAtOnce = 100;

/** Many rows in few statements, in their order. What a row does not have is null. */
export async function insertRows(
  inside: SqlRunner,
  table: KeptTable,
  rows: KeptRow[],
  onConflict = '',
): Promise<void> {
  const own = columnsOf(table);
  const isChild = childTables.some((name) => name === table);
  const columns = isChild ? ['conversation_id', ...own] : own;
  const places = `(${columns.map(() => '?').join(', ')})`;
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const some = rows.slice(from, from + rowsAtOnce);
    await inside.run(
      `INSERT INTO ${table} (${columns.join(', ')})
       VALUES ${some.map(() => places).join(', ')} ${onConflict}`,
      some.flatMap((row) => columns.map((column) => row[column] ?? null)),
    );
  }
}
