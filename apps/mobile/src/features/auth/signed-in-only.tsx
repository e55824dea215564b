import { Redirect } from 'expo-router';
import type { ReactNode } from 'react';
import { Splash } from '@/features/shell/splash.tsx';
import { useAuthStore } from './auth-store.ts';

/** Shows its screens to somebody signed in; sends everybody else to log in. */
export function SignedInOnly({ children }: { children: ReactNode }) {
  const { status, returning } = useAuthStore();
  if (status === 'restoring') return <Splash />;
  if (status === 'signedOut') return <Redirect href={returning ? '/log-in' : '/sign-up'} />;
  return children;
}

/** Shows its screens to somebody signed out; the others are already in. */
export function SignedOutOnly({ children }: { children: ReactNode }) {
  const status = useAuthStore((store) => store.status);
  if (status === 'restoring') return <Splash />;
  if (status === 'signedIn') return <Redirect href="/" />;
  return children;
}
