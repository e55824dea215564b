import type { SqlValue } from '../sql-database.ts';
import { childTables, columnsOf, type KeptTable, keptColumns } from './kept-columns.ts';
import type { KeptConversation, KeptRow, KeptStore } from './kept-store.ts';
import { noChildren } from './read-kept.ts';

/** What a file says it holds, before it is believed. */
export type Claimed = { conversations: unknown; hiddenWords: unknown; settings: unknown };

/** The rows of a file, where every one of them has its place here; null where one does not. */
export function checkKept(claimed: Claimed): KeptStore | null {
  const conversations = listOf(claimed.conversations, toConversation);
  const hiddenWords = toRows('hidden_words', claimed.hiddenWords);
  const settings = toRows('settings', claimed.settings);
  if (!conversations || !hiddenWords || !settings) return null;
  const ids = conversations.map(({ row }) => row.id);
  const messageIds = conversations.flatMap(({ children }) =>
    children.messages.map((row) => row.id),
  );
  const isUnique = isEachOnce(ids) && isEachOnce(messageIds);
  return isUnique ? { conversations, hiddenWords, settings } : null;
}

function toConversation(claimed: unknown): KeptConversation | null {
  const row = toRow('conversations', claimed);
  if (row === null) return null;
  const fields = fieldsOf(claimed);
  const children = noChildren();
  for (const table of childTables) {
    const rows = toRows(table, fields.get(table) ?? []);
    if (rows === null) return null;
    children[table] = rows;
  }
  return { row, children };
}

const toRows = (table: KeptTable, claimed: unknown) => listOf(claimed, (one) => toRow(table, one));

/** Only the columns that are known here; one that an older schema did not have is null. */
function toRow(table: KeptTable, claimed: unknown): KeptRow | null {
  const fields = fieldsOf(claimed);
  const fits = new Map<string, (value: unknown) => boolean>(Object.entries(keptColumns[table]));
  const row: KeptRow = {};
  for (const column of columnsOf(table)) {
    const value = toValue(fields.get(column));
    if (value === undefined || !fits.get(column)?.(value)) return null;
    row[column] = value;
  }
  return row;
}

/** Results stand in a file as they are, and as text in a column. */
function toValue(value: unknown): SqlValue | undefined {
  if (value === undefined || value === null) return null;
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

function fieldsOf(claimed: unknown): Map<string, unknown> {
  const isObject = typeof claimed === 'object' && claimed !== null && !Array.isArray(claimed);
  return new Map<string, unknown>(isObject ? Object.entries(claimed) : []);
}

function listOf<One>(claimed: unknown, read: (one: unknown) => One | null): One[] | null {
  if (!Array.isArray(claimed)) return null;
  const found: One[] = [];
  for (const one of claimed) {
    const value = read(one);
    if (value === null) return null;
    found.push(value);
  }
  return found;
}

const isEachOnce = (ids: unknown[]) => new Set(ids).size === ids.length;
