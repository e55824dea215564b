import { Text, type TextProps, useTheme } from '@/ui';

const placeholderPattern = /(<[A-Z_]+_\d+>)/;

/** Text as it leaves or arrives, letter for letter; its placeholders stand out. */
export function MarkedText({ text, ...rest }: TextProps & { text: string }) {
  const { colors } = useTheme();
  let place = 0;
  return (
    <Text selectable {...rest}>
      {text.split(placeholderPattern).map((part) => {
        place += part.length + 1;
        if (!placeholderPattern.test(part)) return part;
        return (
          <Text key={place} {...rest} style={{ backgroundColor: colors.cautionBg }}>
            {part}
          </Text>
        );
      })}
    </Text>
  );
}
