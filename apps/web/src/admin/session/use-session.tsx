'use client';
import type { adminAccessSchema } from '@solacore/contract/admin';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import type { z } from 'zod';
import { api, onSignedOut } from '../browser/api.ts';
import { isHintKnown, keepHint } from '../browser/login-hint.ts';
import { reasonOf } from '../words/error-text.ts';

export type Access = z.infer<typeof adminAccessSchema>;

/** How far somebody has come into the console. */
export type Session =
  | { at: 'opening' }
  | { at: 'unreachable' }
  | { at: 'signed-out' }
  | { at: 'no-role' }
  | { at: 'inside'; access: Access };

type Holding = {
  session: Session;
  /** Asks the server anew how far this login may go. */
  look: () => Promise<void>;
  signOut: () => Promise<void>;
};

const Context = createContext<Holding>({
  session: { at: 'opening' },
  look: async () => undefined,
  signOut: async () => undefined,
});

export function SessionProvider({ children }: { children: ReactNode }) {
  const [session, setSession] = useState<Session>({ at: 'opening' });
  const look = useCallback(async () => setSession(await readSession()), []);
  useEffect(() => {
    const stop = onSignedOut(() => setSession({ at: 'signed-out' }));
    void begin().then(setSession);
    return stop;
  }, []);
  const holding = useMemo(() => {
    const signOut = async () => {
      await api.auth.logout().catch(() => undefined);
      keepHint('left');
      setSession({ at: 'signed-out' });
    };
    return { session, look, signOut };
  }, [session, look]);
  return <Context value={holding}>{children}</Context>;
}

export const useSession = () => useContext(Context);

async function begin(): Promise<Session> {
  if (!isHintKnown()) return { at: 'signed-out' };
  const outcome = await api.auth.restore();
  if (outcome === 'signed-in') return readSession();
  return { at: outcome === 'signed-out' ? 'signed-out' : 'unreachable' };
}

async function readSession(): Promise<Session> {
  try {
    const access = await api.access.me();
    keepHint('known');
    return { at: 'inside', access };
  } catch (error) {
    return { at: reasonOf(error) === 'role' ? 'no-role' : 'unreachable' };
  }
}
