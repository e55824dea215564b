import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localeTags } from '@/i18n/format-day.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { type Tried, useLock } from './lock-store.ts';

/** One PIN that is typed and held against the kept one; `problem` says what became of it. */
export function usePinTry(onRight: () => void) {
  const { t } = useTranslation();
  const language = useLanguage();
  const tryPin = useLock((lock) => lock.tryPin);
  const [pin, setPin] = useState('');
  const [tried, setTried] = useState<Tried | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const submit = async () => {
    if (isBusy || pin === '') return;
    setIsBusy(true);
    // A keychain that refuses is as good as none: nothing opens.
    const found = await tryPin(pin).catch((): Tried => ({ kind: 'lost' }));
    setIsBusy(false);
    setTried(found);
    setPin('');
    if (found.kind === 'right') onRight();
  };
  const clock = new Intl.DateTimeFormat(localeTags[language], {
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
  });
  const sayProblem = (): string | undefined => {
    if (tried === null || tried.kind === 'right') return undefined;
    return tried.kind === 'wait'
      ? t('lock.tried.wait', { time: clock.format(tried.untilMs) })
      : t(`lock.tried.${tried.kind}`);
  };
  const write = (next: string) => {
    setPin(next);
    if (next !== '') setTried(null);
  };
  return { pin, write, isBusy, problem: sayProblem(), submit: () => void submit() };
}
