import { StyleSheet, View } from 'react-native';
import { Card, RadioGroup, RadioMark, Row, Text, tabStopOf } from '@/ui';

type ReportChoicesProps<T> = {
  label: string;
  choices: { value: T; label: string }[];
  chosen: T | null;
  onChoose: (value: T) => void;
};

/** One of a few, under its question. */
export function ReportChoices<T>({ label, choices, chosen, onChoose }: ReportChoicesProps<T>) {
  const place = choices.findIndex(({ value }) => value === chosen);
  return (
    <View style={styles.stack}>
      <Text variant="uiMedium" aria-hidden>
        {label}
      </Text>
      <RadioGroup label={label}>
        <Card flush>
          {choices.map((choice, index) => (
            <Row
              key={choice.label}
              role="radio"
              label={choice.label}
              checked={choice.value === chosen}
              tabIndex={tabStopOf(index, place)}
              trailing={<RadioMark selected={choice.value === chosen} />}
              divided={index < choices.length - 1}
              onPress={() => onChoose(choice.value)}
            />
          ))}
        </Card>
      </RadioGroup>
    </View>
  );
}

const styles = StyleSheet.create({ stack: { gap: 6 } });
