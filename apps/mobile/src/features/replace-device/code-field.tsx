import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, Field, Text, TextLink } from '@/ui';
import type { useReplaceDevice } from './use-replace-device.ts';
import { useSecondsLeft } from './use-seconds-left.ts';

/** Six digits, typed or pasted; the last one sends them. */
export function CodeField({ form }: { form: ReturnType<typeof useReplaceDevice> }) {
  const { t } = useTranslation();
  const secondsLeft = useSecondsLeft(form.resendAtMs);
  return (
    <View style={styles.stack}>
      <Text role="status" variant="ui">
        {t('devices.replace.sent')}
      </Text>
      <Field
        autoFocus
        label={t('devices.replace.code')}
        hint={t('devices.replace.codeHint')}
        error={form.problem || undefined}
        value={form.code}
        onChangeText={form.type}
        inputMode="numeric"
        autoComplete="one-time-code"
        onSubmitEditing={form.isComplete ? form.submit : undefined}
      />
      <Button
        full
        label={t('devices.replace.submit')}
        busy={form.busy === 'checking'}
        busyLabel={t('devices.replace.checking')}
        disabled={!form.isComplete}
        onPress={form.submit}
      />
      {secondsLeft > 0 ? (
        <Text variant="small" color="ink3">
          {t('devices.replace.resendIn', { count: secondsLeft })}
        </Text>
      ) : (
        <TextLink label={t('devices.replace.resend')} onPress={form.send} />
      )}
    </View>
  );
}

const styles = StyleSheet.create({ stack: { gap: 14, alignSelf: 'stretch' } });
