import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { Pressable, StyleSheet, View } from 'react-native';
import { useTheme } from '@/ui';

/** Where a person goes who has to leave at once: nothing to see. A tap leads to the start. */
export function BlankScreen() {
  const { t } = useTranslation();
  const router = useRouter();
  const { colors } = useTheme();
  return (
    <View role="main" style={[styles.all, { backgroundColor: colors.page }]}>
      <Pressable
        role="button"
        aria-label={t('help.blank')}
        onPress={() => router.replace('/')}
        style={styles.all}
      />
    </View>
  );
}

const styles = StyleSheet.create({ all: { flex: 1 } });
