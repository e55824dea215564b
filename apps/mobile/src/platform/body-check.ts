import * as SecureStore from 'expo-secure-store';

const key = 'solacore.opener';

/** Whether this phone knows its person by face or finger, and may be asked. */
export function knowsBody(): boolean {
  return SecureStore.canUseBiometricAuthentication();
}

/**
 * Puts something into the keychain that only the enrolled face or finger takes out. Changed faces
 * or fingers end it. False: the person turned back, or the system refused.
 */
export async function trustBody(prompt: string): Promise<boolean> {
  try {
    // What an earlier face or finger guarded cannot be written over.
    await forgetBody();
    await SecureStore.setItemAsync(key, 'open', asking(prompt));
    return await askBody(prompt);
  } catch {
    return false;
  }
}

/** The system asks for face or finger. False also where what was trusted is gone. */
export async function askBody(prompt: string): Promise<boolean> {
  try {
    return (await SecureStore.getItemAsync(key, asking(prompt))) === 'open';
  } catch {
    return false;
  }
}

export function forgetBody(): Promise<void> {
  return SecureStore.deleteItemAsync(key);
}

const asking = (prompt: string) => ({
  requireAuthentication: true,
  authenticationPrompt: prompt,
  keychainAccessible: SecureStore.WHEN_UNLOCKED_THIS_DEVICE_ONLY,
});
