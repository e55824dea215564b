import { ApiError, NetworkError } from '@solacore/client';
import { api } from '@/api/client.ts';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { forgetDevice } from './forget-device.ts';

/* An answer was lost: the account may be gone already. */
let isUnknown = false;

/**
 * Deletes the account, then what this device keeps of it. `isEmpty` is false where the device did
 * not let go of something. A refusal of the server changes nothing: ApiError, NetworkError.
 */
export async function deleteAccount(): Promise<{ isEmpty: boolean }> {
  try {
    await api.users.delete();
  } catch (error) {
    if (!(isUnknown && isNobody(error))) {
      isUnknown ||= error instanceof NetworkError;
      throw error;
    }
  }
  isUnknown = false;
  const isEmpty = await forgetDevice().then(
    () => true,
    () => false,
  );
  useAuthStore.getState().forget();
  return { isEmpty };
}

/** The server knows nobody by this login: the deletion whose answer was lost took place. */
function isNobody(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'UNAUTHENTICATED';
}
