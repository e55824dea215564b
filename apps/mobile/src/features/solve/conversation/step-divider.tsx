import type { Step } from '@solacore/contract';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Text, useTheme } from '@/ui';

/** Where the person went on to the next step. */
export function StepDivider({ step }: { step: Step }) {
  const { t } = useTranslation();
  const { colors } = useTheme();
  const line = [styles.line, { backgroundColor: colors.line }];
  return (
    <View style={styles.row}>
      <View style={line} />
      <Text variant="small" color="ink3" heading={2}>
        {t(`common.steps.${step}`)}
      </Text>
      <View style={line} />
    </View>
  );
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', alignItems: 'center', gap: 14, paddingVertical: 4 },
  line: { flex: 1, height: 1 },
});
