import type { ReactNode } from 'react';
import { useIsOutdated } from '@/features/service/use-told.ts';
import { UpdateScreen } from './update-screen.tsx';

/** Where conversations begin and go on: an app that is too old asks to be updated instead. */
export function CurrentOnly({ children }: { children: ReactNode }) {
  return useIsOutdated() ? <UpdateScreen /> : children;
}
