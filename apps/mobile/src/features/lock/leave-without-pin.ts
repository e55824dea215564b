import { forgetDevice } from '@/features/account/forget-device.ts';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { tokens } from '@/platform/tokens';

/**
 * The only way past a forgotten PIN: nothing of what was said stays on this device, the lock goes
 * with it, and whoever wants to go on signs in again. Rejects where the device refuses; then the
 * lock stays.
 */
export async function leaveWithoutPin(): Promise<void> {
  await forgetDevice();
  const { signOut, forget } = useAuthStore.getState();
  // Without a connection the server ends the login later by itself.
  await signOut().catch(async () => {
    await tokens.clear();
    forget();
  });
}
