import type { ComponentProps } from 'react';
import { View } from 'react-native';
import { Icon } from './icon.tsx';
import { useTheme } from './theme/theme-context.tsx';
import { type TextVariant, typeStyle } from './theme/type-scale.ts';

type LineIconProps = ComponentProps<typeof Icon> & {
  /** Of the text beside it, which may have several lines. */
  beside?: TextVariant;
};

/** A drawing in the middle of the first line of the text beside it, in a row that begins at the top. */
export function LineIcon({ beside = 'ui', size = 17, ...icon }: LineIconProps) {
  const { chinese, textScale } = useTheme();
  const { lineHeight } = typeStyle(beside, chinese, textScale.drawn);
  return (
    <View style={{ paddingTop: Math.max(0, (lineHeight - size) / 2) }}>
      <Icon {...icon} size={size} />
    </View>
  );
}
