import { Redirect } from 'expo-router';
import type { ReactNode } from 'react';
import { Splash } from '@/features/shell/splash.tsx';
import { useWelcomeStore } from '@/features/welcome/welcome-store.ts';
import { useAuthStore } from './auth-store.ts';

/** Somebody who was never here is first told what this is. */
function entrance(isReturning: boolean, isWelcomed: boolean) {
  if (isReturning) return '/log-in';
  return isWelcomed ? '/sign-up' : '/welcome';
}

/** Shows its screens to somebody signed in; sends everybody else to the way in. */
export function SignedInOnly({ children }: { children: ReactNode }) {
  const { status, returning } = useAuthStore();
  const isWelcomed = useWelcomeStore((store) => store.isDone);
  if (status === 'restoring') return <Splash />;
  if (status === 'signedOut') return <Redirect href={entrance(returning, isWelcomed)} />;
  return children;
}

/** Shows its screens to somebody signed out; the others are already in. */
export function SignedOutOnly({ children }: { children: ReactNode }) {
  const status = useAuthStore((store) => store.status);
  if (status === 'restoring') return <Splash />;
  if (status === 'signedIn') return <Redirect href="/" />;
  return children;
}
