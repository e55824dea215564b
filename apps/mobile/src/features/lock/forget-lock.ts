import { useLock } from './lock-store.ts';

/** Nothing is left to be locked. */
export const forgetLock = (): Promise<void> => useLock.getState().turnOff();
