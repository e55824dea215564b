import { Slot } from 'expo-router';
import { SignedInOnly } from '@/features/auth/signed-in-only.tsx';
import { CurrentOnly } from './current-only.tsx';
import { UnlockedOnly } from './unlocked-only.tsx';

/** Conversations belong to somebody signed in, in one tab at a time. */
export function SessionLayout() {
  return (
    <SignedInOnly>
      <UnlockedOnly>
        <CurrentOnly>
          <Slot />
        </CurrentOnly>
      </UnlockedOnly>
    </SignedInOnly>
  );
}
