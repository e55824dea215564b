import type { ClientOptions, TokenStore, Tokens } from '@solacore/client';

let present: Tokens | null = null;

/** The access token lives as long as the page; the refresh token only in an HttpOnly cookie. */
export const tokens: TokenStore = {
  get: async () => present,
  set: async ({ accessToken }) => {
    present = { accessToken };
  },
  clear: async () => {
    present = null;
  },
};

export const tokenDelivery: ClientOptions['tokenDelivery'] = 'cookie';
