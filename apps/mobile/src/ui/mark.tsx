import { StyleSheet, View } from 'react-native';
import Svg, { Path } from 'react-native-svg';
import { Text } from './text.tsx';
import type { ColorName } from './theme/colors.ts';
import { fontStyle } from './theme/fonts';
import { useTheme } from './theme/theme-context.tsx';

/** The mark: a half-disc above the line and its answer below, moved along it. */
export function Mark({ size = 26, color = 'ink' }: { size?: number; color?: ColorName }) {
  const fill = useTheme().colors[color];
  return (
    <View aria-hidden style={{ width: size, height: size }}>
      <Svg width={size} height={size} viewBox="0 0 32 32">
        <Path d="M2 15a9.5 9.5 0 0 1 19 0z" fill={fill} />
        <Path d="M11 17h19a9.5 9.5 0 0 1-19 0z" fill={fill} />
      </Svg>
    </View>
  );
}

/** The mark with the product's name. */
export function Wordmark({ size = 26 }: { size?: number }) {
  return (
    <View style={styles.row}>
      <Mark size={size} />
      <Text variant="name" style={fontStyle('ui', '600', false)}>
        Solacore
      </Text>
    </View>
  );
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', alignItems: 'center', gap: 9 },
});
