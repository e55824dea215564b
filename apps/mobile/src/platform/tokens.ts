import type { ClientOptions, TokenStore } from '@solacore/client';
import { readSecret, writeSecret } from './secret-store';

const accessKey = 'accessToken';
const refreshKey = 'refreshToken';

/** Phones keep both tokens in the keychain. */
export const tokens: TokenStore = {
  get: async () => {
    const [accessToken, refreshToken] = await Promise.all([
      readSecret(accessKey),
      readSecret(refreshKey),
    ]);
    if (!accessToken) return null;
    return refreshToken ? { accessToken, refreshToken } : { accessToken };
  },
  set: async ({ accessToken, refreshToken }) => {
    if (refreshToken !== undefined) await writeSecret(refreshKey, refreshToken);
    await writeSecret(accessKey, accessToken);
  },
  clear: async () => {
    await Promise.all([writeSecret(accessKey, null), writeSecret(refreshKey, null)]);
  },
};

export const tokenDelivery: ClientOptions['tokenDelivery'] = 'body';
