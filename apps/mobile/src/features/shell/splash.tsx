import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { HelpButton, Horizon, horizonAt, Mark } from '@/ui';

/** The moment in which the login of the last visit is looked up. */
export function Splash() {
  const { t } = useTranslation();
  const insets = useSafeAreaInsets();
  return (
    <Horizon
      emotion="calm"
      place={{ at: horizonAt.splash, spread: 0.05 }}
      quiet
      style={styles.field}
    >
      <View style={[styles.help, { top: insets.top + 12 }]}>
        <HelpButton />
      </View>
      <View role="status" aria-label={t('common.starting')}>
        <Mark size={96} />
      </View>
    </Horizon>
  );
}

const styles = StyleSheet.create({
  help: { position: 'absolute', right: 6 },
  field: { flex: 1, alignItems: 'center', justifyContent: 'center' },
});
