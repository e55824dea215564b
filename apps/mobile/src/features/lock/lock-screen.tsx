import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { isHere, leaveOnBack, onPresence } from '@/platform/presence.ts';
import { Button, HelpButton, Screen, Text, Wordmark } from '@/ui';
import { ForgottenPin } from './forgotten-pin.tsx';
import { useLock } from './lock-store.ts';
import { PinField } from './pin-field.tsx';
import { usePinTry } from './use-pin-try.ts';

/** Over everything while the app is locked: the PIN, face or finger, help, and the way without. */
export function LockScreen() {
  const { t } = useTranslation();
  const [hasForgotten, setHasForgotten] = useState(false);
  useEffect(leaveOnBack, []);
  return (
    <Screen title={t('lock.locked.title')} maxWidth={420}>
      <View style={styles.bar}>
        <Wordmark />
        <HelpButton />
      </View>
      <View style={styles.stack}>
        {hasForgotten ? (
          <ForgottenPin onBack={() => setHasForgotten(false)} />
        ) : (
          <Unlock onForgotten={() => setHasForgotten(true)} />
        )}
      </View>
    </Screen>
  );
}

function Unlock({ onForgotten }: { onForgotten: () => void }) {
  const { t } = useTranslation();
  const { opensByBody, tryBody } = useLock();
  const { pin, write, isBusy, problem, submit } = usePinTry(() => undefined);
  const prompt = t('lock.body.prompt');
  useEffect(() => {
    if (!opensByBody) return;
    if (isHere()) {
      void tryBody(prompt);
      return;
    }
    // Once: the system's own question makes the app look away and back.
    const stop = onPresence((presence) => {
      if (presence !== 'here') return;
      stop();
      void tryBody(prompt);
    });
    return stop;
  }, [opensByBody, tryBody, prompt]);
  return (
    <>
      <Text variant="title" heading={1}>
        {t('lock.locked.title')}
      </Text>
      <Text color="ink2">{t('lock.locked.text')}</Text>
      <PinField
        label={t('lock.pin')}
        value={pin}
        onChange={write}
        onSubmit={submit}
        error={problem}
        autoFocus={!opensByBody}
      />
      <Button
        full
        label={t('lock.locked.open')}
        busy={isBusy}
        busyLabel={t('lock.checking')}
        onPress={submit}
      />
      {opensByBody ? (
        <Button
          full
          variant="secondary"
          label={t('lock.body.use')}
          onPress={() => void tryBody(prompt)}
        />
      ) : null}
      <Button full variant="quiet" label={t('lock.forgotten.link')} onPress={onForgotten} />
    </>
  );
}

const styles = StyleSheet.create({
  bar: {
    flexDirection: 'row',
    alignItems: 'center',
    justifyContent: 'space-between',
    marginRight: -14,
    paddingTop: 8,
  },
  stack: { flex: 1, justifyContent: 'center', gap: 16, paddingBottom: 48 },
});
