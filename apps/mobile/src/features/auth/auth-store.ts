import type { Credentials, SignedOut } from '@solacore/client';
import { create } from 'zustand';
import { api, onSignedOut } from '@/api/client.ts';
import { readPreference, writePreference } from '@/platform/preferences';

type AuthStore = {
  status: 'restoring' | 'signedIn' | 'signedOut';
  /** Somebody has signed in here before: log in is offered before sign-up. */
  returning: boolean;
  /** Why the server ended the last login; `null` when the person did. */
  endedBecause: SignedOut | null;
  /** Errors of these rise: ApiError, NetworkError. */
  register: (credentials: Credentials, locale: string) => Promise<void>;
  logIn: (credentials: Credentials) => Promise<void>;
  /** Any other way in: `ask` signs in through the client. */
  enterBy: (ask: () => Promise<unknown>) => Promise<void>;
  signOut: () => Promise<void>;
  /** The account is no more: nothing here knows of it. */
  forget: () => void;
  /** Called once at the start. An unreachable server leaves a known login as it was. */
  restore: () => Promise<void>;
};

/* Whether a login was made here (`known`) or was left again (`left`). Not a secret. */
const hint = 'login';

/* Nothing is left of a login here, and the server knows none. */
const expired: SignedOut = { code: 'TOKEN_EXPIRED', reason: null, params: {} };

/** Whether somebody is signed in on this device. Signing out leaves what is kept here alone. */
export const useAuthStore = create<AuthStore>((set) => {
  const enter = () => {
    writePreference(hint, 'known');
    set({ status: 'signedIn', returning: true, endedBecause: null });
  };
  const leave = (endedBecause: SignedOut | null) => {
    writePreference(hint, 'left');
    set({ status: 'signedOut', endedBecause });
  };
  onSignedOut(leave);
  return {
    status: 'restoring',
    returning: readPreference(hint) !== null,
    endedBecause: null,
    register: async (credentials, locale) => {
      await api.auth.register({ ...credentials, locale });
      enter();
    },
    logIn: async (credentials) => {
      await api.auth.login(credentials);
      enter();
    },
    enterBy: async (ask) => {
      await ask();
      enter();
    },
    signOut: async () => {
      await api.auth.logout();
      leave(null);
    },
    forget: () => {
      writePreference(hint, null);
      set({ status: 'signedOut', returning: false, endedBecause: null });
    },
    restore: async () => {
      if (readPreference(hint) !== 'known') return set({ status: 'signedOut' });
      const outcome = await api.auth.restore();
      if (outcome !== 'signed-out') return enter();
      leave(useAuthStore.getState().endedBecause ?? expired);
    },
  };
});
