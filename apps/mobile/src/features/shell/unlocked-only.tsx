import type { ReactNode } from 'react';
import { useLocalDb } from '@/local-db';
import { LockedScreen } from './locked-screen.tsx';

/** Screens that read or write conversations: in a second tab they say where the first one is. */
export function UnlockedOnly({ children }: { children: ReactNode }) {
  const { status, tryAgain } = useLocalDb();
  return status === 'locked' ? <LockedScreen onTryAgain={tryAgain} /> : children;
}
