import CircleAlert from 'lucide-react-native/icons/circle-alert';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { EmptyState, HelpButton, Screen } from '@/ui';

/** Shown in place of a screen that failed. The error itself is not shown and not kept. */
export function BrokenScreen({ retry }: { retry: () => Promise<void> }) {
  const { t } = useTranslation();
  return (
    <Screen title={t('common.brokenTitle')} maxWidth={568}>
      <View style={styles.help}>
        <HelpButton />
      </View>
      <View style={styles.centre}>
        <EmptyState
          isPage
          icon={CircleAlert}
          title={t('common.brokenTitle')}
          text={t('common.brokenText')}
          actionLabel={t('common.tryAgain')}
          onAction={() => void retry()}
        />
      </View>
    </Screen>
  );
}

const styles = StyleSheet.create({
  help: { alignItems: 'flex-end', marginRight: -14 },
  centre: { flex: 1, justifyContent: 'center' },
});
