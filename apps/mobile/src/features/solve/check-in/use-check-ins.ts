import type { CheckIn } from '@solacore/contract';
import { checkInDueAt } from '@solacore/solve';
import { useCallback, useEffect, useState } from 'react';
import { cardState } from '../cards/card-memory.tsx';
import type { Session } from '../session/session-deps.ts';
import type { SessionState } from '../session/session-state.ts';
import { saveCheckIn } from './save-check-in.ts';

const useDue = cardState<boolean>();

/** What was told of this plan so far, and whether it is time to be asked. */
export function useCheckIns(session: Session, { conversation }: SessionState) {
  const { db, now } = session.deps;
  const { id, acceptedAt, state } = conversation;
  const [checkIns, setCheckIns] = useState<CheckIn[] | null>(null);
  const [isDue, setIsDue] = useDue('check-in', false);

  const load = useCallback(() => {
    // What cannot be read is not asked for: the plan itself is there.
    db.listCheckIns(id).then(setCheckIns, () => setCheckIns(null));
  }, [db, id]);
  useEffect(load, [load]);
  useEffect(() => {
    if (!checkIns || acceptedAt === null || isDue) return;
    const due = checkInDueAt({ acceptedAt, checkInAt: state.commit?.checkInAt, checkIns });
    if (due && due <= now()) setIsDue(true);
  }, [checkIns, acceptedAt, state, now, isDue, setIsDue]);

  const save = async (checkIn: CheckIn) => {
    await saveCheckIn(session, checkIn);
    load();
  };
  return { isKnown: checkIns !== null, told: checkIns ?? [], isDue, save };
}

export type CheckIns = ReturnType<typeof useCheckIns>;
