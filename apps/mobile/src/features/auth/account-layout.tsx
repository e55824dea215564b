import { Slot } from 'expo-router';
import { SignedOutOnly } from './signed-in-only.tsx';

/** Sign-up and log-in are for somebody signed out. */
export function AccountLayout() {
  return (
    <SignedOutOnly>
      <Slot />
    </SignedOutOnly>
  );
}
