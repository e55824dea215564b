import { solveStateSchema } from '@solacore/contract';
import type { SqlDatabase, SqlRunner } from '../sql-database.ts';
import { addTerms } from './fold-words.ts';
import { blockBits } from './index-schema.ts';

type Changed = { document: number; changes: number; id: string; title: string; state: string };
type Said = { conversation_id: string; content: string };
type Hidden = { conversation_id: string; placeholder: string; value: string };
type Texts = { changed: Changed[]; said: Said[]; hidden: Hidden[] };

/** For so long conversations are read before other work of this thread comes in between. */
const atOnceMs = 8;

/** Puts what has changed in one block into the index. Returns how many conversations that was. */
export async function indexSlice(database: SqlDatabase): Promise<number> {
  const texts = await readChanged(database);
  if (texts.changed.length === 0) return 0;
  const terms = await termsOf(texts);
  await database.transaction((inside) => keep(inside, texts.changed, terms));
  return texts.changed.length;
}

async function readChanged(database: SqlDatabase): Promise<Texts> {
  const texts: Texts = { changed: [], said: [], hidden: [] };
  await database.transaction(async (inside) => {
    texts.changed = await inside.all<Changed>(
      `SELECT document, changes, id, title, state
       FROM search_documents JOIN conversations ON id = conversation_id
       WHERE changes <> 0 AND document >> ${blockBits} = (
         SELECT min(document) >> ${blockBits} FROM search_documents WHERE changes <> 0)
       ORDER BY document LIMIT 32`,
      [],
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
  });
  return texts;
}

/** Each word with a bit for every conversation that holds it. */
async function termsOf({ changed, said, hidden }: Texts): Promise<Map<string, number>> {
  const values = byConversation(hidden);
  const messages = byConversation(said);
  const documents = new Map<string, number>();
  let since = performance.now();
  for (const { id, document, title, state } of changed) {
    const terms = new Set<string>();
    const shown = (text: string) =>
      (values.get(id) ?? []).reduce(
        (all, { placeholder, value }) => all.replaceAll(placeholder, () => value),
        text,
      );
    for (const text of [title, ...planTexts(state)]) addTerms(shown(text), terms);
    for (const { content } of messages.get(id) ?? []) addTerms(content, terms);
    const bit = bitOf(document);
    for (const term of terms) documents.set(term, (documents.get(term) ?? 0) + bit);
    if (performance.now() - since < atOnceMs) continue;
    await otherWork();
    since = performance.now();
  }
  return documents;
}

/* By multiplying: JavaScript's own shift makes the 32nd bit a negative number. */
const bitOf = (document: number) => 2 ** (document % 2 ** blockBits);

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

async function keep(
  inside: SqlRunner,
  changed: Changed[],
  terms: Map<string, number>,
): Promise<void> {
  const [first] = changed;
  if (!first) return;
  const block = first.document >> blockBits;
  const present = await inside.all<{ document: number }>(
    'SELECT document FROM search_documents WHERE document BETWEEN ? AND ?',
    [block << blockBits, (block << blockBits) + 2 ** blockBits - 1],
  );
  const numbers = new Set(present.map(({ document }) => document));
  for (const { document } of changed) if (!numbers.has(document)) takeOut(terms, bitOf(document));
  await inside.run(
    'UPDATE search_terms SET documents = documents & ~?1 WHERE block = ?2 AND documents & ?1',
    [changed.reduce((bits, { document }) => bits + bitOf(document), 0), block],
  );
  await inside.run(
    `INSERT INTO search_terms (block, term, documents)
     SELECT ?, key, value FROM json_each(?) WHERE value <> 0
     ON CONFLICT (block, term) DO UPDATE SET documents = documents | excluded.documents`,
    [block, jsonOf(terms)],
  );
  await inside.run('DELETE FROM search_terms WHERE block = ? AND documents = 0', [block]);
  // What was said since it was read stays to be done.
  await inside.run(
    `UPDATE search_documents SET changes = search_documents.changes - given.changes
     FROM (SELECT key + 0 AS number, value AS changes FROM json_each(?)) AS given
     WHERE document = given.number`,
    [JSON.stringify(Object.fromEntries(changed.map((one) => [one.document, one.changes])))],
  );
}

/** An object by hand: terms are letters and digits, and one made of thousands of keys is slow. */
function jsonOf(terms: Map<string, number>): string {
  return `{${[...terms].map(([term, bits]) => `"${term}":${bits}`).join()}}`;
}

/** A conversation that was deleted while it was being read leaves no word behind. */
function takeOut(terms: Map<string, number>, bit: number): void {
  for (const [term, bits] of terms) {
    if (Math.floor(bits / bit) % 2 === 1) terms.set(term, bits - bit);
  }
}
