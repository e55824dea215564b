import type { LucideIcon } from 'lucide-react-native';
import { Platform, StyleSheet } from 'react-native';
import type { ColorName } from './theme/colors.ts';
import { useTheme } from './theme/theme-context.tsx';

export type IconComponent = LucideIcon;

type IconProps = {
  icon: IconComponent;
  size?: 15 | 17 | 19 | 22;
  color?: ColorName;
  filled?: boolean;
  strokeWidth?: number;
};

const hiddenFromReaders =
  Platform.OS === 'web'
    ? { 'aria-hidden': true }
    : { accessibilityElementsHidden: true, importantForAccessibility: 'no' as const };

/** A Lucide drawing; always beside a word or inside something that has a name. */
export function Icon({ icon: Drawing, size = 19, color = 'ink', filled, strokeWidth }: IconProps) {
  const tint = useTheme().colors[color];
  return (
    <Drawing
      {...hiddenFromReaders}
      size={size}
      color={tint}
      strokeWidth={strokeWidth ?? 1.6}
      absoluteStrokeWidth
      fill={filled ? tint : 'none'}
      style={styles.drawing}
    />
  );
}

const styles = StyleSheet.create({ drawing: { flexShrink: 0 } });
