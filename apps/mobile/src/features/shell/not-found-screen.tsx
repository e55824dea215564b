import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { EmptyState, HelpButton, Screen } from '@/ui';

/** An address that leads nowhere. */
export function NotFoundScreen() {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <Screen title={t('common.notFoundTitle')} maxWidth={568}>
      <View style={styles.help}>
        <HelpButton />
      </View>
      <View style={styles.centre}>
        <EmptyState
          isPage
          title={t('common.notFoundTitle')}
          text={t('common.notFoundText')}
          actionLabel={t('common.notFoundAction')}
          onAction={() => router.replace('/')}
        />
      </View>
    </Screen>
  );
}

const styles = StyleSheet.create({
  help: { alignItems: 'flex-end', marginRight: -14 },
  centre: { flex: 1, justifyContent: 'center', paddingBottom: 64 },
});
