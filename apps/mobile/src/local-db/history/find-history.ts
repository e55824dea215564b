import type { CheckIn } from '@solacore/contract';
import { type ConversationRow, toConversation } from '../rows.ts';
import type { SqlDatabase, SqlValue } from '../sql-database.ts';
import { type SearchTerm, searchTerms } from './fold-words.ts';
import type { Cursor, HistoryItem, HistoryQuery, Page } from './history-records.ts';
import { blockBits } from './index-schema.ts';
import { planTexts } from './index-slice.ts';
import { holdsAll, type Snippet, snippetOf } from './snippet.ts';

type Told = { told: CheckIn['result'] | null };
type Part = { sql: string; values: SqlValue[] };

/** The newest `limit` conversations after `after` that fit `query`, with the place of the words. */
export async function findHistory(
  database: SqlDatabase,
  query: HistoryQuery,
  after: Cursor | null,
  limit: number,
): Promise<Page<HistoryItem>> {
  const fits = fitting(query, after);
  if (!fits) return { items: [], next: null };
  const rows = await database.all<ConversationRow & Told>(
    `${fits.sql} , page AS MATERIALIZED (
       SELECT id AS page_id FROM fits ORDER BY updated_at DESC, id LIMIT ?)
     SELECT conversations.*, (
       SELECT result FROM check_ins WHERE conversation_id = conversations.id
       ORDER BY at DESC LIMIT 1) AS told
     FROM page CROSS JOIN conversations ON conversations.id = page_id
     ORDER BY updated_at DESC, id`,
    [...fits.values, limit + 1],
  );
  const shown = rows.slice(0, limit);
  const snippets = await findSnippets(database, shown, query.words);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => ({
      conversation: toConversation(row),
      snippet: snippets.get(row.id) ?? null,
      told: row.told,
    })),
    next: rows.length > limit && last ? { at: last.updated_at, id: last.id } : null,
  };
}

export async function countHistory(database: SqlDatabase, query: HistoryQuery): Promise<number> {
  const fits = fitting(query, null);
  if (!fits) return 0;
  const rows = await database.all<{ count: number }>(
    `${fits.sql} SELECT count(*) AS count FROM fits`,
    fits.values,
  );
  return rows[0]?.count ?? 0;
}

/** A `WITH` whose `fits` holds id and moment of what fits; null where no word can be looked for. */
function fitting(query: HistoryQuery, after: Cursor | null): Part | null {
  const terms = searchTerms(query.words);
  if (query.words.trim() !== '' && terms.length === 0) return null;
  const found = foundIn(terms);
  const wanted = wantedOf(query, after);
  const source = found
    ? `found CROSS JOIN search_documents USING (document)
         CROSS JOIN conversations INDEXED BY conversations_facts ON id = conversation_id`
    : 'conversations';
  return {
    sql: `WITH RECURSIVE ${found ? `${found.sql},` : ''} fits AS (
      SELECT id, updated_at FROM ${source} WHERE ${wanted.sql})`,
    values: [...(found?.values ?? []), ...wanted.values],
  };
}

const afterEverything = '\u{10ffff}';

/** The documents that hold every term, looked up block by block and taken bit from bit. */
function foundIn(terms: SearchTerm[]): Part | null {
  if (terms.length === 0) return null;
  const each = terms.map(
    ({ isPrefix }) => `SELECT (search_terms.block << ${blockBits}) + bit AS document
      FROM blocks CROSS JOIN search_terms ON search_terms.block = blocks.block
        AND ${isPrefix ? 'term >= ? AND term < ?' : 'term = ?'}
      CROSS JOIN bits ON (documents >> bit) & 1`,
  );
  const sql = `ends(first, last) AS (
      SELECT min(document) >> ${blockBits}, max(document) >> ${blockBits} FROM search_documents),
    blocks(block) AS (
      SELECT first FROM ends UNION ALL
      SELECT block + 1 FROM blocks, ends WHERE block < last),
    bits(bit) AS (SELECT 0 UNION ALL SELECT bit + 1 FROM bits WHERE bit < 31),
    found(document) AS MATERIALIZED (
      SELECT DISTINCT document FROM (${each.join(' INTERSECT ')}))`;
  const values = terms.flatMap(({ text, isPrefix }) =>
    isPrefix ? [text, `${text}${afterEverything}`] : [text],
  );
  return { sql, values };
}

function wantedOf({ since, month, feelings, hasPlan }: HistoryQuery, after: Cursor | null): Part {
  const parts: Part[] = [{ sql: 'true', values: [] }];
  const want = (sql: string, ...values: SqlValue[]) => parts.push({ sql, values });
  if (since) want('updated_at >= ?', since);
  if (month) want('updated_at >= ? AND updated_at < ?', month.from, month.until);
  if (feelings) want('emotion IN (SELECT value FROM json_each(?))', JSON.stringify(feelings));
  if (hasPlan) want('accepted_at IS NOT NULL');
  if (after) {
    want('updated_at <= ? AND (updated_at < ? OR id > ?)', after.at, after.at, after.id);
  }
  return {
    sql: parts.map(({ sql }) => sql).join(' AND '),
    values: parts.flatMap(({ values }) => values),
  };
}

type Said = { conversation_id: string; content: string };

/** Where the words stand, for those whose title does not say it all. */
async function findSnippets(
  database: SqlDatabase,
  rows: ConversationRow[],
  words: string,
): Promise<Map<string, Snippet>> {
  const snippets = new Map<string, Snippet>();
  const asked = rows.filter(({ title }) => words.trim() !== '' && !holdsAll(title, words));
  if (asked.length === 0) return snippets;
  const said = await database.all<Said>(
    `SELECT conversation_id, content FROM messages
     WHERE conversation_id IN (SELECT value FROM json_each(?)) ORDER BY position`,
    [JSON.stringify(asked.map(({ id }) => id))],
  );
  const plans = asked.flatMap(({ id, state }) =>
    planTexts(state).map((content) => ({ conversation_id: id, content })),
  );
  for (const { conversation_id: id, content } of [...said, ...plans]) {
    const snippet = snippets.has(id) ? null : snippetOf(content, words);
    if (snippet) snippets.set(id, snippet);
  }
  return snippets;
}
