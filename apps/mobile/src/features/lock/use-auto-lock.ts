import { useEffect, useState } from 'react';
import { onPresence, putKeyboardAway } from '@/platform/presence.ts';
import { type AutoLock, useLock } from './lock-store.ts';

const afterMs: Record<AutoLock, number> = {
  atOnce: 0,
  minute: 60_000,
  five: 300_000,
  quarter: 900_000,
};

/** Locks when the person was gone for long enough; answers whether they look elsewhere now. */
export function useAutoLock(): boolean {
  const [isAway, setIsAway] = useState(false);
  useEffect(() => {
    let goneAtMs: number | null = null;
    return onPresence((presence) => {
      const { isOn, autoLock, lock } = useLock.getState();
      if (presence === 'gone') goneAtMs ??= Date.now();
      if (presence === 'gone' && isOn) putKeyboardAway();
      if (presence === 'gone' && autoLock === 'atOnce') lock();
      if (presence === 'here' && goneAtMs !== null) {
        const goneMs = Date.now() - goneAtMs;
        // A clock that was set back says nothing of how long it was.
        if (goneMs < 0 || goneMs >= afterMs[autoLock]) lock();
        goneAtMs = null;
      }
      setIsAway(presence !== 'here');
    });
  }, []);
  return isAway;
}
