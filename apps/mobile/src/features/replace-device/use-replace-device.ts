import { ApiError } from '@solacore/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client.ts';
import { errorText } from '@/api/error-text.ts';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { beginReplacement, type Replacement, useReplaceStore } from './replace-store.ts';

/** `over`: the token is too old, and only a new sign-in helps. */
type Stage = 'choose' | 'code' | 'over';

const resendAfterMs = 60_000;
const codeLength = 6;

const problemKeys: Partial<
  Record<string, 'devices.replace.wrong' | 'devices.replace.removalLimit'>
> = {
  INVALID_CREDENTIALS: 'devices.replace.wrong',
  DEVICE_REMOVAL_LIMIT: 'devices.replace.removalLimit',
};

const isOver = (error: unknown) =>
  error instanceof ApiError && (error.code === 'TOKEN_EXPIRED' || error.code === 'UNAUTHENTICATED');

/** The six digits in what was typed or pasted, whatever stands between them. */
function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '').slice(0, codeLength);
}

/** A device that makes room, the code that was mailed, and in. */
export function useReplaceDevice({ token, devices }: Replacement) {
  const { t } = useTranslation();
  const enterBy = useAuthStore((store) => store.enterBy);
  const [stage, setStage] = useState<Stage>('choose');
  const [chosenId, setChosenId] = useState(devices.length === 1 ? devices[0]?.id : undefined);
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState<'sending' | 'checking' | null>(null);
  const [problem, setProblem] = useState('');
  const [resendAtMs, setResendAtMs] = useState(0);
  const asked = { replace_token: token, ...(chosenId ? { device_id: chosenId } : {}) };

  const run = async (what: 'sending' | 'checking', act: () => Promise<void>) => {
    if (busy) return;
    setBusy(what);
    setProblem('');
    try {
      await act();
    } catch (error) {
      // What was chosen has changed meanwhile; the answer brings a new choice.
      if (beginReplacement(error)) return;
      if (isOver(error)) setStage('over');
      const key = error instanceof ApiError ? problemKeys[error.code] : undefined;
      setProblem(key ? t(key) : errorText(t, error));
    } finally {
      setBusy(null);
    }
  };

  const send = () =>
    run('sending', async () => {
      await api.devices.replace(asked);
      setCode('');
      setResendAtMs(Date.now() + resendAfterMs);
      setStage('code');
    });

  const check = (typed: string) =>
    run('checking', async () => {
      await enterBy(() => api.devices.replace({ ...asked, code: typed }));
      useReplaceStore.getState().end();
    });

  return {
    ...{ stage, chosenId, choose: setChosenId, code, busy, problem, resendAtMs },
    isComplete: code.length === codeLength,
    canSend: devices.length === 0 || chosenId !== undefined,
    send: () => void send(),
    submit: () => void check(code),
    /** The last digit sends them. */
    type: (text: string) => {
      const digits = digitsOf(text);
      setCode(digits);
      setProblem('');
      if (digits.length === codeLength && digits !== code) void check(digits);
    },
  };
}
