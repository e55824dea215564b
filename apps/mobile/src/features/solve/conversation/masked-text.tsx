import { Text, type TextProps, useTheme } from '@/ui';

type MaskedTextProps = TextProps & {
  /** The text as it is sent. */
  masked: string;
  unmask: (text: string) => string;
};

const placeholderPattern = /(<[A-Z_]+_\d+>)/;

/** The person's words as they wrote them; what is sent as a placeholder has a dotted line. */
export function MaskedText({ masked, unmask, ...rest }: MaskedTextProps) {
  const { colors } = useTheme();
  const parts = masked.split(placeholderPattern);
  let place = 0;
  return (
    <Text {...rest}>
      {parts.map((part) => {
        place += part.length + 1;
        const real = placeholderPattern.test(part) ? unmask(part) : part;
        if (real === part) return part;
        return (
          <Text
            key={place}
            {...rest}
            style={{
              textDecorationLine: 'underline',
              textDecorationStyle: 'dotted',
              textDecorationColor: colors.ink3,
            }}
          >
            {real}
          </Text>
        );
      })}
    </Text>
  );
}
