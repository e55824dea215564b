import { Text as NativeText, type TextProps as NativeTextProps } from 'react-native';
import type { ColorName } from './theme/colors.ts';
import { fontStyle } from './theme/fonts';
import { useTheme } from './theme/theme-context.tsx';
import { mostGrowth, type TextVariant, typeStyle } from './theme/type-scale.ts';

export type TextProps = NativeTextProps & {
  variant?: TextVariant;
  color?: ColorName;
  /** Makes it a heading of this level. */
  heading?: 1 | 2 | 3;
  align?: 'left' | 'center' | 'right';
};

/** All text on screen. `voice*` variants are for the person's words only. */
export function Text({
  variant = 'body',
  color = 'ink',
  heading,
  align,
  style,
  ...rest
}: TextProps) {
  const theme = useTheme();
  const { family, weight, ...measures } = typeStyle(variant, theme.chinese, theme.textScale.drawn);
  return (
    <NativeText
      {...(heading ? { role: 'heading' as const, 'aria-level': heading } : {})}
      maxFontSizeMultiplier={mostGrowth(variant)}
      {...rest}
      style={[
        measures,
        fontStyle(family, weight, theme.chinese),
        { color: theme.colors[color] },
        align ? { textAlign: align } : null,
        style,
      ]}
    />
  );
}
