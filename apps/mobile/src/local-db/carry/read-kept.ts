import type { SqlDatabase, SqlRunner } from '../sql-database.ts';
import { type ChildTable, childTables, columnsOf, type KeptTable } from './kept-columns.ts';
import type { KeptConversation, KeptRow, KeptStore } from './kept-store.ts';

/** Every row that goes into a file, all of one moment. */
export async function readKept(database: SqlDatabase): Promise<KeptStore> {
  const kept: KeptStore = { conversations: [], hiddenWords: [], settings: [] };
  await database.transaction(async (inside) => {
    const rows = await list(inside, 'conversations', 'created_at, id');
    const byId = new Map(rows.map((row) => [row.id, { row, children: noChildren() }]));
    for (const table of childTables) await readChildren(inside, table, byId);
    kept.conversations = [...byId.values()];
    kept.hiddenWords = await list(inside, 'hidden_words', 'rowid');
    kept.settings = await list(inside, 'settings', 'key');
  });
  return kept;
}

export const noChildren = (): Record<ChildTable, KeptRow[]> => ({
  messages: [],
  mask_entries: [],
  drafts: [],
  sent_requests: [],
  check_ins: [],
});

function list(inside: SqlRunner, table: KeptTable, order: string): Promise<KeptRow[]> {
  return inside.all(`SELECT ${columnsOf(table).join(', ')} FROM ${table} ORDER BY ${order}`, []);
}

async function readChildren(
  inside: SqlRunner,
  table: ChildTable,
  byId: Map<KeptRow[string] | undefined, KeptConversation>,
): Promise<void> {
  // Their own numbers where they have them; the order of time for what is told of a plan.
  const order = table === 'check_ins' ? 'conversation_id, at' : 'rowid';
  const rows = await inside.all<KeptRow>(
    `SELECT conversation_id, ${columnsOf(table).join(', ')} FROM ${table} ORDER BY ${order}`,
    [],
  );
  for (const { conversation_id: id, ...row } of rows) {
    byId.get(id)?.children[table].push(withoutWaiting(row));
  }
}

/** Words that wait go from the device they were said on: brought back, they go by a tap only. */
function withoutWaiting(row: KeptRow): KeptRow {
  return row.status === 'waiting' ? { ...row, status: 'failed' } : row;
}
