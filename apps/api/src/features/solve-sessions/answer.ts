import type { SolveSession } from '@solacore/contract';
import type { SolveSessionRow } from './solve-sessions.store.ts';

/** A solve session as the API shows it. */
export function toSolveSession(row: SolveSessionRow): SolveSession {
  return {
    session_id: row.id,
    status: row.status,
    current_step: row.currentStep,
    started_at: row.startedAt.toISOString(),
    completed_at: row.completedAt?.toISOString() ?? null,
  };
}
