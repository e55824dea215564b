import type { CheckIn } from '@solacore/contract';

const dayMs = 24 * 60 * 60 * 1000;
const usualDays = 2;
/** Nobody is asked more often about one plan; the person may tell at any time. */
const mostTimes = 2;

type KeptPlan = {
  /** ISO 8601 UTC. */
  acceptedAt: string;
  /** Local time without an offset, or the person's own words, which name no moment. */
  checkInAt?: string | undefined;
  /** Oldest first. */
  checkIns: readonly CheckIn[];
};

/** When the person is asked how it went; null where nothing is left to ask. */
export function checkInDueAt({ acceptedAt, checkInAt, checkIns }: KeptPlan): Date | null {
  const last = checkIns.at(-1);
  if (last?.result === 'done' || checkIns.length >= mostTimes) return null;
  if (last) return later(last.at);
  const chosen = /^\d{4}-\d\d-\d\d/.test(checkInAt ?? '') ? new Date(checkInAt ?? '') : null;
  return chosen && !Number.isNaN(chosen.getTime()) ? chosen : later(acceptedAt);
}

function later(moment: string): Date {
  return new Date(new Date(moment).getTime() + usualDays * dayMs);
}
