import { planSections, readPlan, type SafetyPlan } from '@/features/help/plan-store.ts';
import { checkKept } from '@/local-db/carry/check-kept';
import type { KeptStore } from '@/local-db/carry/kept-store';
import { fileFormat, fileVersion } from '../export/device-file.ts';

export type Brought = { kept: KeptStore; safetyPlan: SafetyPlan | null };

/** Why a file is not taken: not ours, damaged, of a version before files came back, or after ours. */
export type FileProblem = 'foreign' | 'broken' | 'older' | 'newer';

/** What a file holds, or why it is not taken. Nothing of it is written by this. */
export function readFile(text: string): Brought | FileProblem {
  const fields = fieldsOf(text);
  if (fields === null || fields.get('format') !== fileFormat) return 'foreign';
  const version = fields.get('version');
  if (typeof version !== 'number') return 'broken';
  if (version !== fileVersion) return version > fileVersion ? 'newer' : 'older';
  const kept = checkKept({
    conversations: fields.get('conversations'),
    hiddenWords: fields.get('hidden_words'),
    settings: fields.get('settings'),
  });
  if (kept === null) return 'broken';
  const plan = readPlan(JSON.stringify(fields.get('safety_plan') ?? null));
  return { kept, safetyPlan: isEmptyPlan(plan) ? null : plan };
}

export function isEmptyPlan(plan: SafetyPlan): boolean {
  return plan.people.length === 0 && planSections.every((section) => plan[section] === '');
}

function fieldsOf(text: string): Map<string, unknown> | null {
  try {
    // A file that an editor has touched may begin with a mark of its own.
    const read: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof read === 'object' && read !== null ? new Map(Object.entries(read)) : null;
  } catch {
    return null;
  }
}
