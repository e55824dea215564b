import { api } from '@/api/client.ts';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { forgetDevice } from './forget-device.ts';

/**
 * Deletes the account, then what this device keeps of it. `isEmpty` is false where the device did
 * not let go of something. A refusal of the server changes nothing: ApiError, NetworkError.
 */
export async function deleteAccount(): Promise<{ isEmpty: boolean }> {
  await api.users.delete();
  const isEmpty = await forgetDevice().then(
    () => true,
    () => false,
  );
  useAuthStore.getState().forget();
  return { isEmpty };
}
