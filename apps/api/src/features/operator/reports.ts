import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { deleteReport, listReports, type ReportRow } from '../reports/reports.store.ts';
import { listReferrals } from '../safety/referrals.store.ts';
import type { OperatorAnswer } from './commands.ts';

/** The reports of bad answers, newest first; nothing says who sent them. */
export async function describeReports(db: Db): Promise<OperatorAnswer> {
  const reports = await listReports(db);
  if (reports.length === 0) return { isDone: true, lines: ['There are no reports.'] };
  return { isDone: true, lines: reports.flatMap(toLines) };
}

/** Deletes one report that has been dealt with. */
export async function closeReport(db: Db, id: string): Promise<OperatorAnswer> {
  const isDone = z.uuid().safeParse(id).success && (await deleteReport(db, id));
  return { isDone, lines: [isDone ? 'The report is deleted.' : 'There is no such report.'] };
}

/** How often help was shown: month, region, count. */
export async function describeReferrals(db: Db): Promise<OperatorAnswer> {
  const rows = await listReferrals(db);
  if (rows.length === 0) return { isDone: true, lines: ['Nothing has been counted yet.'] };
  const lines = rows.map(({ month, region, count }) => `${month.slice(0, 7)}  ${region}  ${count}`);
  return { isDone: true, lines };
}

function toLines(report: ReportRow): string[] {
  const { id, createdAt, reason, step, provider, locale, excerpt, comment } = report;
  const day = createdAt.toISOString().slice(0, 10);
  const head = [id, day, reason, step, provider, locale].filter((part) => part !== null);
  return [head.join('  '), ...toBlock('  excerpt: ', excerpt), ...toBlock('  comment: ', comment)];
}

function toBlock(label: string, text: string | null): string[] {
  if (text === null) return [];
  const indent = ' '.repeat(label.length);
  return text
    .split(/\r\n|\r|\n/)
    .map((line, at) => `${at === 0 ? label : indent}${withoutControls(line)}`);
}

/** A text of somebody else must not steer the terminal it is read on. */
function withoutControls(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '');
}
