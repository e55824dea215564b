import { usePlanStore } from '@/features/help/plan-store.ts';
import type { MergeCounts } from '@/local-db/carry/kept-store';
import { announceConversationsChanged } from '@/local-db/conversation-changes';
import type { LocalDb } from '@/local-db/records';
import { rereadHiddenWords } from '../words/hidden-words.ts';
import { type Brought, isEmptyPlan } from './read-file.ts';

/** What bringing a file in does; `plan` says what becomes of the safety plan in it. */
export type Preview = MergeCounts & { plan: 'none' | 'taken' | 'stays' };

/** Writes nothing. */
export async function previewOf(db: LocalDb, brought: Brought): Promise<Preview> {
  return { ...(await db.countMerge(brought.kept)), plan: fateOfPlan(brought) };
}

/** The conversations of a file first, all or none; its safety plan only where there is none here. */
export async function bringIn(db: LocalDb, brought: Brought): Promise<void> {
  await db.mergeKept(brought.kept);
  if (brought.safetyPlan && fateOfPlan(brought) === 'taken') {
    usePlanStore.getState().bring(brought.safetyPlan);
  }
  await rereadHiddenWords(db);
  announceConversationsChanged();
}

function fateOfPlan({ safetyPlan }: Brought): Preview['plan'] {
  if (safetyPlan === null) return 'none';
  const { plan } = usePlanStore.getState();
  if (isEmptyPlan(plan)) return 'taken';
  return JSON.stringify(plan) === JSON.stringify(safetyPlan) ? 'none' : 'stays';
}

export function bringsSomething({ added, renewed, checkIns, words, plan }: Preview): boolean {
  return added + renewed + checkIns + words > 0 || plan === 'taken';
}
