import type { Step } from '@solacore/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Text, useTheme } from '@/ui';

type StepDividerProps = {
  step: Step;
  /** Its upper edge, in px from the top of the list. */
  onPlace: (y: number) => void;
  /** What went wrong when the step was opened. */
  children?: ReactNode;
};

/** Where the person went on to the next step. */
export function StepDivider({ step, onPlace, children }: StepDividerProps) {
  const { t } = useTranslation();
  const { colors } = useTheme();
  const line = [styles.line, { backgroundColor: colors.line }];
  return (
    <View onLayout={({ nativeEvent }) => onPlace(nativeEvent.layout.y)}>
      <View style={styles.row}>
        <View style={line} />
        <Text variant="small" color="ink3" heading={2}>
          {t(`common.steps.${step}`)}
        </Text>
        <View style={line} />
      </View>
      {children}
    </View>
  );
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', alignItems: 'center', gap: 14, paddingVertical: 4 },
  line: { flex: 1, height: 1 },
});
