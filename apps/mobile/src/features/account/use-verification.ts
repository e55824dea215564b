import { ApiError } from '@solacore/client';
import type { VerifyEmailResponse } from '@solacore/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '@/api/client.ts';
import { isDeadLink } from './mailed-token.ts';

export type Verification =
  | { status: 'checking' }
  | { status: VerifyEmailResponse['status'] }
  /** `used` links and made-up ones; the new address was `taken` meanwhile. */
  | { status: 'used' | 'taken' }
  | { status: 'failed'; error: unknown };

/** Hands the token of a link to the server, once each time it is asked to. */
export function useVerification(token: string | null) {
  const [state, setState] = useState<Verification>({ status: 'checking' });
  const sent = useRef<string | null>(null);

  const verify = useCallback(async () => {
    if (token === null) return setState({ status: 'used' });
    setState({ status: 'checking' });
    try {
      setState(await api.email.verify({ token }));
    } catch (error) {
      setState(stateAfter(error));
    }
  }, [token]);

  useEffect(() => {
    if (sent.current === (token ?? '')) return;
    sent.current = token ?? '';
    void verify();
  }, [token, verify]);

  return { state, tryAgain: () => void verify() };
}

function stateAfter(error: unknown): Verification {
  if (isDeadLink(error)) return { status: 'used' };
  if (error instanceof ApiError && error.code === 'EMAIL_TAKEN') return { status: 'taken' };
  return { status: 'failed', error };
}
