import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, showToast, Text } from '@/ui';
import { useLock } from './lock-store.ts';
import { PinField } from './pin-field.tsx';
import { pinProblem } from './pin-record.ts';

/** A PIN typed twice, after what it means to forget it was said. */
export function NewPin({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { isOn, setPin } = useLock();
  const [pin, write] = useState('');
  const [again, writeAgain] = useState('');
  const [hasTried, setHasTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const problem = pinProblem(pin);
  const differs = problem === null && pin !== again;
  const submit = async () => {
    setHasTried(true);
    if (isBusy || problem !== null || differs) return;
    setIsBusy(true);
    try {
      await setPin(pin);
      showToast({ message: t(isOn ? 'lock.changed' : 'lock.isOn') });
      onDone();
    } catch {
      showToast({ message: t('lock.refused') });
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <>
      <PinField
        label={t('lock.newPin')}
        value={pin}
        onChange={write}
        hint={t('lock.pinHint')}
        error={hasTried && problem ? t(`lock.problems.${problem}`) : undefined}
      />
      <PinField
        label={t('lock.again')}
        value={again}
        onChange={writeAgain}
        onSubmit={() => void submit()}
        error={hasTried && differs ? t('lock.problems.differs') : undefined}
      />
      <Text color="ink2">{t('lock.warning')}</Text>
      <Button
        full
        label={t(isOn ? 'lock.change' : 'lock.turnOn')}
        busy={isBusy}
        busyLabel={t('lock.keeping')}
        onPress={() => void submit()}
      />
    </>
  );
}
