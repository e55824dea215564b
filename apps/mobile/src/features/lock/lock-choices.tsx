import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { knowsBody } from '@/platform/body-check.ts';
import { Button, Card, RadioGroup, RadioMark, Row, Switch, Text, tabStopOf } from '@/ui';
import { autoLocks, useLock } from './lock-store.ts';

type LockChoicesProps = { onChange: () => void; onTurnOff: () => void };

/** With the lock on: when it shuts, and whether face or finger open it. */
export function LockChoices({ onChange, onTurnOff }: LockChoicesProps) {
  const { t } = useTranslation();
  const { autoLock, setAutoLock } = useLock();
  return (
    <>
      <Text variant="label" color="ink3" heading={2}>
        {t('lock.after')}
      </Text>
      <RadioGroup label={t('lock.after')}>
        <Card flush>
          {autoLocks.map((one, index) => (
            <Row
              key={one}
              label={t(`lock.afters.${one}`)}
              role="radio"
              checked={one === autoLock}
              tabIndex={tabStopOf(index, autoLocks.indexOf(autoLock))}
              trailing={<RadioMark selected={one === autoLock} />}
              divided={index < autoLocks.length - 1}
              onPress={() => setAutoLock(one)}
            />
          ))}
        </Card>
      </RadioGroup>
      <Text variant="small" color="ink3">
        {t('lock.afterHint')}
      </Text>
      <BodyChoice />
      <Button full variant="secondary" label={t('lock.change')} onPress={onChange} />
      <Button full variant="quiet" label={t('lock.turnOff')} onPress={onTurnOff} />
    </>
  );
}

/** Where the phone knows neither face nor finger there is no choice. */
function BodyChoice() {
  const { t } = useTranslation();
  const { opensByBody, setOpensByBody } = useLock();
  const [isRefused, setIsRefused] = useState(false);
  if (!opensByBody && !knowsBody()) return null;
  const choose = async (isOn: boolean) => {
    const isDone = await setOpensByBody(isOn, t('lock.body.prompt')).catch(() => false);
    setIsRefused(!isDone);
  };
  return (
    <>
      <Card flush>
        <Row
          label={t('lock.body.allow')}
          hint={t('lock.body.hint')}
          trailing={
            <Switch
              label={t('lock.body.allow')}
              value={opensByBody}
              onChange={(isOn) => void choose(isOn)}
            />
          }
        />
      </Card>
      {isRefused ? (
        <Text color="ink2" role="alert">
          {t('lock.body.refused')}
        </Text>
      ) : null}
    </>
  );
}
