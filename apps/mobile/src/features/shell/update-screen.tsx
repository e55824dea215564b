import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useServiceStore } from '@/features/service/service-store.ts';
import { EmptyState, HelpButton, Screen } from '@/ui';
import { useNewVersion } from './new-version.ts';

/** The server goes on only with a newer version; in a browser that one may be here already. */
export function UpdateScreen() {
  const { t } = useTranslation();
  const { start } = useNewVersion();
  const ask = useServiceStore((store) => store.ask);
  return (
    <Screen title={t('common.updateTitle')} maxWidth={568}>
      <View style={styles.help}>
        <HelpButton />
      </View>
      <View style={styles.centre}>
        <EmptyState
          isPage
          title={t('common.updateTitle')}
          text={t('common.updateText')}
          actionLabel={start ? t('common.newVersionStart') : t('common.tryAgain')}
          onAction={start ?? (() => void ask())}
        />
      </View>
    </Screen>
  );
}

const styles = StyleSheet.create({
  help: { alignItems: 'flex-end', marginRight: -14 },
  centre: { flex: 1, justifyContent: 'center', paddingBottom: 64 },
});
