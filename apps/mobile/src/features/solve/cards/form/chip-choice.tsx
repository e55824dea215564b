import { StyleSheet } from 'react-native';
import { Chip, RadioGroup, tabStopOf } from '@/ui';

type ChipChoiceProps<T extends string> = {
  label: string;
  choices: readonly { value: T; label: string }[];
  value: T;
  onChoose: (value: T) => void;
};

/** One of a few short words. */
export function ChipChoice<T extends string>(props: ChipChoiceProps<T>) {
  const { label, choices, value, onChoose } = props;
  const chosen = choices.findIndex((choice) => choice.value === value);
  return (
    <RadioGroup label={label} style={styles.chips}>
      {choices.map((choice, index) => (
        <Chip
          key={choice.value}
          role="radio"
          label={choice.label}
          selected={index === chosen}
          tabIndex={tabStopOf(index, chosen)}
          onPress={() => onChoose(choice.value)}
        />
      ))}
    </RadioGroup>
  );
}

const styles = StyleSheet.create({ chips: { flexDirection: 'row', flexWrap: 'wrap', gap: 8 } });
