import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { EmptyState, HelpButton, Screen } from '@/ui';

/** The second tab: conversations are open elsewhere in this browser. */
export function LockedScreen({ onTryAgain }: { onTryAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <Screen title={t('common.lockedTitle')} maxWidth={568}>
      <View style={styles.help}>
        <HelpButton />
      </View>
      <View style={styles.centre}>
        <EmptyState
          isPage
          title={t('common.lockedTitle')}
          text={t('common.lockedText')}
          actionLabel={t('common.tryAgain')}
          onAction={onTryAgain}
        />
      </View>
    </Screen>
  );
}

const styles = StyleSheet.create({
  help: { alignItems: 'flex-end', marginRight: -14 },
  centre: { flex: 1, justifyContent: 'center', paddingBottom: 64 },
});
