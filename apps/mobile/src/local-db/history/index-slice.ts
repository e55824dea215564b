import { solveStateSchema } from '@solacore/contract';
import type { SqlDatabase, SqlRunner } from '../sql-database.ts';
import { addTerms } from './fold-words.ts';
import { blockBits } from './index-schema.ts';

type Changed = { id: string; title: string; state: string };
type Said = { conversation_id: string; content: string };
type Hidden = { conversation_id: string; placeholder: string; value: string };
type Texts = { changed: Changed[]; said: Said[]; hidden: Hidden[] };

/* Somebody writes while words are being read: what was marked as taken is changed again then. */
const [changed, taken] = [1, 2];
/** So many conversations are read before other work of this thread comes in between. */
const atOnce = 4;

/** Puts the newest `most` changed conversations into the index. Returns how many there were. */
export async function indexSlice(database: SqlDatabase, most: number): Promise<number> {
  const texts = await takeChanged(database, most);
  if (texts.changed.length === 0) return 0;
  const terms = await termsByConversation(texts);
  await database.transaction((inside) => keep(inside, terms));
  return texts.changed.length;
}

async function takeChanged(database: SqlDatabase, most: number): Promise<Texts> {
  const texts: Texts = { changed: [], said: [], hidden: [] };
  await database.transaction(async (inside) => {
    texts.changed = await inside.all<Changed>(
      `SELECT id, title, state FROM conversations
       WHERE search_stale <> 0 ORDER BY updated_at DESC LIMIT ?`,
      [most],
    );
    const ids = JSON.stringify(texts.changed.map(({ id }) => id));
    const among = 'conversation_id IN (SELECT value FROM json_each(?))';
    texts.said = await inside.all<Said>(
      `SELECT conversation_id, content FROM messages WHERE ${among}`,
      [ids],
    );
    texts.hidden = await inside.all<Hidden>(
      `SELECT conversation_id, placeholder, value FROM mask_entries WHERE ${among}`,
      [ids],
    );
    await inside.run(
      `UPDATE conversations SET search_stale = ? WHERE id IN (SELECT value FROM json_each(?))`,
      [taken, ids],
    );
  });
  return texts;
}

async function termsByConversation({ changed: rows, said, hidden }: Texts) {
  const terms = new Map(rows.map(({ id }) => [id, new Set<string>()]));
  const values = byConversation(hidden);
  const messages = byConversation(said);
  for (const [index, { id, title, state }] of rows.entries()) {
    const set = terms.get(id) ?? new Set<string>();
    const shown = (text: string) =>
      (values.get(id) ?? []).reduce((all, row) => all.replaceAll(row.placeholder, row.value), text);
    for (const text of [title, ...planTexts(state)]) addTerms(shown(text), set);
    for (const { content } of messages.get(id) ?? []) addTerms(content, set);
    if (index % atOnce === atOnce - 1) await otherWork();
  }
  return terms;
}

function byConversation<Row extends { conversation_id: string }>(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.conversation_id);
    if (group) group.push(row);
    else groups.set(row.conversation_id, [row]);
  }
  return groups;
}

const otherWork = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** What a plan says, with its placeholders. */
export function planTexts(json: string): string[] {
  const state = solveStateSchema.safeParse(JSON.parse(json));
  const plan = state.success ? state.data.commit : undefined;
  if (!plan) return [];
  return [plan.ifThen.if, plan.ifThen.then, plan.firstStep, plan.when, plan.where, plan.obstacle];
}

async function keep(inside: SqlRunner, terms: Map<string, Set<string>>): Promise<void> {
  const present = await inside.all<{ id: string; search_document: number | null }>(
    'SELECT id, search_document FROM conversations WHERE id IN (SELECT value FROM json_each(?))',
    [JSON.stringify([...terms.keys()])],
  );
  const [last] = await inside.all<{ document: number | null }>(
    'SELECT max(search_document) AS document FROM conversations',
    [],
  );
  let next = (last?.document ?? -1) + 1;
  const numbers: Record<string, number> = {};
  const words: Record<string, string[]> = {};
  for (const { id, search_document: before } of present) {
    const number = before ?? next++;
    numbers[id] = number;
    words[number] = [...(terms.get(id) ?? [])];
    if (before !== null) await forget(inside, before);
  }
  await inside.run(
    `INSERT OR IGNORE INTO search_terms (block, term, document)
     SELECT d.key >> ${blockBits}, w.value, d.key + 0
     FROM json_each(?) d, json_each(d.value) w`,
    [JSON.stringify(words)],
  );
  await inside.run(
    `UPDATE conversations SET search_document = given.number,
       search_stale = CASE search_stale WHEN ${taken} THEN 0 ELSE ${changed} END
     FROM (SELECT key, value AS number FROM json_each(?)) AS given
     WHERE conversations.id = given.key`,
    [JSON.stringify(numbers)],
  );
}

async function forget(inside: SqlRunner, document: number): Promise<void> {
  await inside.run('DELETE FROM search_terms WHERE block = ? AND document = ?', [
    document >> blockBits,
    document,
  ]);
}
