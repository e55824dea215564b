import type { SqlDatabase, SqlRunner } from '../sql-database.ts';
import { insertRows } from './insert-rows.ts';
import { type ChildTable, columnsOf } from './kept-columns.ts';
import type { KeptConversation, KeptRow, KeptStore, MergeCounts } from './kept-store.ts';

type Plan = {
  added: KeptConversation[];
  renewed: KeptConversation[];
  left: KeptConversation[];
  checkIns: KeptRow[];
  words: KeptRow[];
};

/** What `mergeKept` would do now. */
export async function countMerge(database: SqlDatabase, kept: KeptStore): Promise<MergeCounts> {
  return countsOf(await planMerge(database, kept));
}

/** Brings the rows of a file in: all of them or none, and nothing newer is written over. */
export async function mergeKept(database: SqlDatabase, kept: KeptStore): Promise<MergeCounts> {
  let counts: MergeCounts = { added: 0, renewed: 0, left: 0, checkIns: 0, words: 0 };
  await database.transaction(async (inside) => {
    const plan = await planMerge(inside, kept);
    for (const { row } of plan.renewed) await clear(inside, row);
    const brought = [...plan.added, ...plan.renewed];
    await insertRows(inside, 'conversations', rowsOf(brought), renew);
    for (const table of ['messages', 'mask_entries', 'sent_requests'] as const) {
      await insertRows(inside, table, childrenOf(brought, table));
    }
    // A draft of this device is the newer one, and what was told of a plan is never taken back.
    await insertRows(inside, 'drafts', childrenOf(brought, 'drafts'), stay);
    const told = [...childrenOf(brought, 'check_ins'), ...plan.checkIns];
    await insertRows(inside, 'check_ins', told, stay);
    await insertRows(inside, 'hidden_words', plan.words, stay);
    await insertRows(inside, 'settings', kept.settings, stay);
    counts = countsOf(plan);
  });
  return counts;
}

const stay = 'ON CONFLICT DO NOTHING';
const renew = `ON CONFLICT (id) DO UPDATE SET ${columnsOf('conversations')
  .map((column) => `${column} = excluded.${column}`)
  .join(', ')}`;

async function planMerge(inside: SqlRunner, kept: KeptStore): Promise<Plan> {
  const here = await inside.all<{ id: string; updated_at: string }>(
    'SELECT id, updated_at FROM conversations',
    [],
  );
  const momentHere = new Map(here.map(({ id, updated_at: at }) => [id, at]));
  const plan: Plan = { added: [], renewed: [], left: [], checkIns: [], words: [] };
  for (const conversation of kept.conversations) {
    const at = momentHere.get(String(conversation.row.id));
    if (at === undefined) plan.added.push(conversation);
    else if (isLater(conversation.row.updated_at, at)) plan.renewed.push(conversation);
    else plan.left.push(conversation);
  }
  plan.checkIns = await newCheckIns(inside, plan.left);
  plan.words = await newWords(inside, kept.hiddenWords);
  return plan;
}

const isLater = (inFile: KeptRow[string] | undefined, here: string) =>
  Date.parse(String(inFile)) > Date.parse(here);

async function newCheckIns(inside: SqlRunner, left: KeptConversation[]): Promise<KeptRow[]> {
  const known = await inside.all<{ conversation_id: string; at: string }>(
    'SELECT conversation_id, at FROM check_ins',
    [],
  );
  const keys = new Set(known.map((row) => JSON.stringify([row.conversation_id, row.at])));
  return childrenOf(left, 'check_ins').filter(
    (row) => !keys.has(JSON.stringify([row.conversation_id, row.at])),
  );
}

async function newWords(inside: SqlRunner, words: KeptRow[]): Promise<KeptRow[]> {
  const known = await inside.all<{ word: string }>('SELECT word FROM hidden_words', []);
  const here = new Set<unknown>(known.map(({ word }) => word));
  return words.filter((row) => !here.has(row.word));
}

/** What the conversation consists of here; the file has it newer. */
async function clear(inside: SqlRunner, { id = null }: KeptRow): Promise<void> {
  for (const table of ['messages', 'mask_entries', 'sent_requests']) {
    await inside.run(`DELETE FROM ${table} WHERE conversation_id = ?`, [id]);
  }
}

const rowsOf = (conversations: KeptConversation[]) => conversations.map(({ row }) => row);

function childrenOf(conversations: KeptConversation[], table: ChildTable): KeptRow[] {
  return conversations.flatMap(({ row, children }) =>
    children[table].map((child) => ({ conversation_id: row.id ?? null, ...child })),
  );
}

function countsOf({ added, renewed, left, checkIns, words }: Plan): MergeCounts {
  return {
    added: added.length,
    renewed: renewed.length,
    left: left.length,
    checkIns: checkIns.length,
    words: words.length,
  };
}
