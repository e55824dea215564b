import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../../deps.ts';
import { getViewer } from '../../http/viewer.ts';
import { noteAct } from './audited.ts';

type File = { list: string; rows: Record<string, unknown>[]; columns: string[] };

/** Answers with a list as a file, once the log knows who takes it along. */
export async function answerFile(
  { database: { db }, now }: Pick<Deps, 'database' | 'now'>,
  request: FastifyRequest,
  reply: FastifyReply,
  { list, rows, columns }: File,
): Promise<string> {
  const act = {
    actorId: getViewer(request).userId,
    subjectId: null,
    action: 'list_saved',
  } as const;
  await noteAct(db, { ...act, details: { list } }, now());
  reply.type('text/csv; charset=utf-8');
  return toCsv(rows, columns);
}

/** Rows as comma-separated values; a cell that a spreadsheet would reckon is made text. */
function toCsv(rows: Record<string, unknown>[], columns: string[]): string {
  const lines = rows.map((row) => columns.map((name) => cell(row[name])).join(','));
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
