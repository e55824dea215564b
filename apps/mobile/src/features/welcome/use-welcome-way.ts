import { useRouter } from 'expo-router';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { type WelcomeStep, welcomeSteps } from './welcome-steps.ts';

/** Forward and back through the welcome; each screen is a place of its own in the history. */
export function useWelcomeWay(step: WelcomeStep) {
  const router = useRouter();
  const isSignedIn = useAuthStore(({ status }) => status === 'signedIn');
  const at = welcomeSteps.indexOf(step);
  const goTo = (to: WelcomeStep) =>
    router.push({ pathname: '/welcome', params: { step: String(welcomeSteps.indexOf(to) + 1) } });
  const leave = () => router.replace(isSignedIn ? '/settings' : '/');
  const before = welcomeSteps[at - 1];
  const back = () => {
    if (router.canGoBack()) return router.back();
    if (before) goTo(before);
    else leave();
  };
  return {
    isSignedIn,
    goTo,
    next: () => goTo(welcomeSteps[at + 1] ?? 'adults'),
    /** Undefined where there is nothing before it. */
    back: before || isSignedIn ? back : undefined,
    leave,
  };
}
