import { Redirect } from 'expo-router';
import { useCallback } from 'react';
import { useLoaded } from '@/api/use-loaded.ts';
import { SignedOutOnly } from '@/features/auth/signed-in-only.tsx';
import { UnlockedOnly } from '@/features/shell/unlocked-only.tsx';
import { NoSession } from '@/features/solve/no-session.tsx';
import { KeptSession } from '@/features/solve/session-screen.tsx';
import { useWelcomeStore } from '@/features/welcome/welcome-store.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { openSample } from './open-sample.ts';

/** One conversation without an account, answered by the guide on this device: nothing is sent. */
export function SampleScreen() {
  const isDone = useWelcomeStore((store) => store.isDone);
  if (!isDone) return <Redirect href="/welcome" />;
  return (
    <SignedOutOnly>
      <UnlockedOnly>
        <Sample />
      </UnlockedOnly>
    </SignedOutOnly>
  );
}

function Sample() {
  const language = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of language opens nothing anew.
  const load = useCallback(() => openSample(language), []);
  const sample = useLoaded(load);
  if (sample.status === 'ready') return <KeptSession id={sample.value} />;
  return <NoSession status={sample.status === 'failed' ? 'failed' : 'opening'} />;
}
