import type { ReactNode } from 'react';
import { type StyleProp, StyleSheet, View, type ViewStyle } from 'react-native';
import { radius } from './theme/geometry.ts';
import { useTheme } from './theme/theme-context.tsx';

type CardProps = {
  children: ReactNode;
  /** A 2 px border instead of the hairline; the padding gives way so that nothing moves. */
  selected?: boolean;
  hovered?: boolean;
  /** Rows bring their own padding. */
  flush?: boolean;
  style?: StyleProp<ViewStyle>;
};

/** A flat surface with one hairline. Cards cast no shadow. */
export function Card({ children, selected, hovered, flush, style }: CardProps) {
  const { colors } = useTheme();
  return (
    <View
      style={[
        styles.base,
        {
          backgroundColor: colors.surface,
          borderColor: selected ? colors.action : hovered ? colors.lineStrong : colors.line,
        },
        flush ? styles.flush : selected ? styles.selected : styles.padded,
        selected ? styles.thick : null,
        style,
      ]}
    >
      {children}
    </View>
  );
}

const styles = StyleSheet.create({
  base: { borderWidth: 1, borderRadius: radius.card },
  padded: { paddingVertical: 16, paddingHorizontal: 18 },
  selected: { paddingVertical: 15, paddingHorizontal: 17 },
  thick: { borderWidth: 2 },
  flush: { overflow: 'hidden' },
});
