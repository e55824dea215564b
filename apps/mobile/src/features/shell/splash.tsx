import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Horizon, horizonAt, Mark } from '@/ui';

/** The moment in which the login of the last visit is looked up. */
export function Splash() {
  const { t } = useTranslation();
  return (
    <Horizon
      emotion="calm"
      place={{ at: horizonAt.splash, spread: 0.05 }}
      quiet
      style={styles.field}
    >
      <View role="status" aria-label={t('common.starting')}>
        <Mark size={96} />
      </View>
    </Horizon>
  );
}

const styles = StyleSheet.create({
  field: { flex: 1, alignItems: 'center', justifyContent: 'center' },
});
