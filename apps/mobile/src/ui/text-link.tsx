import { Pressable, StyleSheet } from 'react-native';
import { Text } from './text.tsx';
import type { TextVariant } from './theme/type-scale.ts';

type TextLinkProps = {
  label: string;
  onPress: () => void;
  variant?: TextVariant;
  /** On a field only ink may stand. */
  onField?: boolean;
  /** `link` leads to another place, `button` does something here. */
  role?: 'link' | 'button';
};

/** Words that can be tapped, with a target of 44 px. */
export function TextLink(props: TextLinkProps) {
  const { label, onPress, variant = 'uiStrong', onField = false, role = 'button' } = props;
  return (
    <Pressable role={role} onPress={onPress} style={styles.target}>
      <Text variant={variant} color={onField ? 'ink' : 'link'} style={styles.underline}>
        {label}
      </Text>
    </Pressable>
  );
}

const styles = StyleSheet.create({
  target: {
    minHeight: 44,
    minWidth: 44,
    maxWidth: '100%',
    justifyContent: 'center',
    alignSelf: 'flex-start',
  },
  underline: { textDecorationLine: 'underline' },
});
