import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { api } from '@/api/client.ts';
import { errorText } from '@/api/error-text.ts';
import { showToast, Text, TextLink } from '@/ui';

/** Below an address that is not confirmed: where the message is, and the way to another one. */
export function UnverifiedLine({ email }: { email: string }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);

  const sendAgain = async () => {
    if (busy) return;
    setBusy(true);
    try {
      await api.email.resend({ email });
      showToast({ message: t('account.sentAgain') });
    } catch (error) {
      showToast({ message: errorText(t, error) });
    } finally {
      setBusy(false);
    }
  };

  return (
    <View style={styles.line}>
      <Text variant="small" color="ink2" style={styles.words}>
        {t('account.unverified')}
      </Text>
      <TextLink label={t('account.sendAgain')} onPress={() => void sendAgain()} />
    </View>
  );
}

const styles = StyleSheet.create({
  line: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', columnGap: 12 },
  words: { flexGrow: 1, flexShrink: 1, flexBasis: 200 },
});
