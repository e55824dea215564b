import type { SafetyPlan } from '@/features/help/plan-store.ts';
import { columnsOf } from '@/local-db/carry/kept-columns';
import type { KeptConversation, KeptRow, KeptStore } from '@/local-db/carry/kept-store';
import type { LocalDb } from '@/local-db/records';

export const fileFormat = 'solacore-device-export';
/** 1 could be read but not brought back: it had no ids of messages. */
export const fileVersion = 2;

type Beside = { now: Date; safetyPlan: SafetyPlan; settings: Record<string, string> };

/** All that this device keeps of a person, so that it can be brought back (docs/export-format.md). */
export async function readDevice(db: LocalDb, beside: Beside) {
  return toFile(await db.readKept(), beside);
}

export function toFile(kept: KeptStore, { now, safetyPlan, settings }: Beside) {
  return {
    format: fileFormat,
    version: fileVersion,
    exported_at: now.toISOString(),
    conversations: kept.conversations.map(toFileConversation),
    hidden_words: kept.hiddenWords,
    safety_plan: safetyPlan,
    settings: kept.settings,
    device_settings: settings,
  };
}

function toFileConversation({ row, children }: KeptConversation) {
  return { ...columnsInOrder(row), ...children };
}

/** Results are JSON in their column; in the file they can be read as they are. */
const jsonColumns = ['state', 'results_before'];

function columnsInOrder(row: KeptRow): Record<string, unknown> {
  const entries = columnsOf('conversations').map((column): [string, unknown] => {
    const value = row[column] ?? null;
    return [column, jsonColumns.includes(column) ? parsed(value) : value];
  });
  return Object.fromEntries(entries);
}

function parsed(value: unknown): unknown {
  try {
    return JSON.parse(String(value));
  } catch {
    return value;
  }
}
