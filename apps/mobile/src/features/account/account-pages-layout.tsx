import { Slot } from 'expo-router';
import { SignedInOnly } from '@/features/auth/signed-in-only.tsx';

/** Pages of the settings belong to somebody signed in. */
export function AccountPagesLayout() {
  return (
    <SignedInOnly>
      <Slot />
    </SignedInOnly>
  );
}
