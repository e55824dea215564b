import type { ReactNode } from 'react';

/** A browser locks with the computer it runs on. */
export function LockGate({ children }: { children: ReactNode }) {
  return children;
}
