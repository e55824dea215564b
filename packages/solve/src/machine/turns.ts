import type { HistoryEntry, Step } from '@solacore/contract';

/** The person's turns a step may take at most, its opening turn included. */
export const turnCaps: Record<Step, number> = {
  receive: 3,
  clarify: 5,
  reframe: 3,
  options: 3,
  commit: 4,
};

/** Number (1-based) of the turn now being answered: `history` holds the finished turns only. */
export function turnInStep(history: HistoryEntry[] | undefined, step: Step): number {
  const finished = (history ?? []).filter((entry) => entry.step === step && entry.role === 'user');
  return finished.length + 1;
}
