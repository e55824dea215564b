import { Pressable, StyleSheet } from 'react-native';
import { Icon, type IconComponent, Text, usePressStates } from '@/ui';

type TurnActionProps = {
  icon: IconComponent;
  label: string;
  /** The whole of it for screen readers, beginning with the label. */
  spokenLabel?: string;
  onPress: () => void;
};

/** A quiet word under the last turn. Its target is 44 px high. */
export function TurnAction({ icon, label, spokenLabel, onPress }: TurnActionProps) {
  const { active, handlers } = usePressStates();
  return (
    <Pressable
      {...handlers}
      role="button"
      aria-label={spokenLabel ?? label}
      onPress={onPress}
      style={styles.target}
    >
      <Icon icon={icon} size={15} color={active ? 'ink' : 'ink2'} />
      <Text
        variant="small"
        color={active ? 'ink' : 'ink2'}
        style={[styles.label, active ? styles.underline : null]}
      >
        {label}
      </Text>
    </Pressable>
  );
}

const styles = StyleSheet.create({
  target: {
    minHeight: 44,
    flexDirection: 'row',
    alignItems: 'center',
    alignSelf: 'flex-start',
    maxWidth: '100%',
    gap: 6,
    paddingRight: 8,
    borderRadius: 8,
  },
  label: { flexShrink: 1 },
  underline: { textDecorationLine: 'underline' },
});
