import { useRouter } from 'expo-router';
import CircleAlert from 'lucide-react-native/icons/circle-alert';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { Banner, Button, Text } from '@/ui';
import { CodeField } from './code-field.tsx';
import { DeviceChoice } from './device-choice.tsx';
import type { Replacement } from './replace-store.ts';
import { useReplaceDevice } from './use-replace-device.ts';

function useExplanation() {
  const { t } = useTranslation();
  return ({ reason, limit, devices }: Replacement): string[] => {
    const why = {
      room: [],
      bound: [t('devices.replace.bound'), t('devices.replace.boundNote')],
      challenged: [t('devices.replace.challenged')],
    }[reason];
    if (devices.length === 0 || limit === null) return why;
    const room = [t('devices.replace.limit', { count: limit }), t('devices.replace.limitNote')];
    return [...why, ...room];
  };
}

/** Which device makes room, then the six digits of the mail. */
export function ReplaceForm({ replacement }: { replacement: Replacement }) {
  const { t } = useTranslation();
  const router = useRouter();
  const explanation = useExplanation();
  const form = useReplaceDevice(replacement);
  const startAgain = () => {
    // The log-in would offer the same token once more.
    useAuthStore.setState({ endedBecause: null });
    router.replace('/log-in');
  };
  const problem = form.problem ? (
    <Banner icon={CircleAlert} tone="danger" message={form.problem} />
  ) : null;
  if (form.stage === 'over') {
    return (
      <View style={styles.stack}>
        <Text variant="ui">{t('devices.replace.expired')}</Text>
        <Button full label={t('devices.replace.startAgain')} onPress={startAgain} />
      </View>
    );
  }
  if (form.stage === 'code') return <CodeField form={form} />;
  return (
    <View style={styles.stack}>
      {explanation(replacement).map((sentence) => (
        <Text key={sentence} variant="ui">
          {sentence}
        </Text>
      ))}
      {replacement.devices.length > 0 ? (
        <DeviceChoice
          devices={replacement.devices}
          chosenId={form.chosenId}
          onChoose={form.choose}
        />
      ) : null}
      <Text variant="small" color="ink3">
        {t('devices.replace.mailNote')}
      </Text>
      {problem}
      <Button
        full
        label={t('devices.replace.send')}
        busy={form.busy === 'sending'}
        busyLabel={t('devices.replace.sending')}
        disabled={!form.canSend}
        disabledReason={t('devices.replace.chooseFirst')}
        onPress={form.send}
      />
    </View>
  );
}

const styles = StyleSheet.create({ stack: { gap: 14, alignSelf: 'stretch' } });
