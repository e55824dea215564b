import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountPage } from '@/features/account/account-page.tsx';
import { Button, showToast } from '@/ui';
import { LockChoices } from './lock-choices.tsx';
import { useLock } from './lock-store.ts';
import { NewPin } from './new-pin.tsx';
import { PinField } from './pin-field.tsx';
import { usePinTry } from './use-pin-try.ts';

type Part = 'choices' | 'askedToChange' | 'askedToTurnOff' | 'newPin';

/** The lock of this app: set, changed and taken away. The last two ask for the PIN first. */
export function LockSettingsScreen() {
  const { t } = useTranslation();
  const { isOn, turnOff } = useLock();
  const [part, setPart] = useState<Part>('choices');
  const toChoices = () => setPart('choices');
  const goOn = () => {
    if (part === 'askedToChange') return setPart('newPin');
    toChoices();
    void turnOff().catch(() => undefined);
    showToast({ message: t('lock.isOff') });
  };
  const isAsked = part === 'askedToChange' || part === 'askedToTurnOff';
  return (
    <AccountPage title={t('lock.title')} lead={t('lock.lead')}>
      {!isOn || part === 'newPin' ? <NewPin onDone={toChoices} /> : null}
      {isOn && part === 'choices' ? (
        <LockChoices
          onChange={() => setPart('askedToChange')}
          onTurnOff={() => setPart('askedToTurnOff')}
        />
      ) : null}
      {isOn && isAsked ? (
        <PresentPin
          action={t(part === 'askedToChange' ? 'lock.goOn' : 'lock.turnOff')}
          onRight={goOn}
          onBack={toChoices}
        />
      ) : null}
    </AccountPage>
  );
}

type PresentPinProps = { action: string; onRight: () => void; onBack: () => void };

function PresentPin({ action, onRight, onBack }: PresentPinProps) {
  const { t } = useTranslation();
  const { pin, write, isBusy, problem, submit } = usePinTry(onRight);
  return (
    <>
      <PinField
        label={t('lock.presentPin')}
        value={pin}
        onChange={write}
        onSubmit={submit}
        error={problem}
        autoFocus
      />
      <Button full label={action} busy={isBusy} busyLabel={t('lock.checking')} onPress={submit} />
      <Button full variant="quiet" label={t('common.back')} onPress={onBack} />
    </>
  );
}
