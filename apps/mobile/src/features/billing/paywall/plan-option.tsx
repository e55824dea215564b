import { useRef } from 'react';
import { Pressable, StyleSheet, View } from 'react-native';
import { useKeyDown } from '@/platform/key-down';
import { Card, radius, Text, usePressStates } from '@/ui';

type PlanOptionProps = {
  name: string;
  lines: string[];
  price: string | null;
  /** Under the price: for how long it is. */
  per: string | null;
  /** Under the lines, quietly: what a year saves, or that this is the plan they have. */
  note: string | null;
  selected: boolean;
  tabIndex: 0 | -1;
  /** Null where there is nothing to choose here. */
  onChoose: (() => void) | null;
};

/** One plan to choose: what it includes at the left, what it costs at the right. */
export function PlanOption(props: PlanOptionProps) {
  const { name, lines, price, per, note, selected, tabIndex, onChoose } = props;
  const { hovered, handlers } = usePressStates();
  const target = useRef<View>(null);
  useKeyDown(target, ({ key }) => {
    if (key !== ' ' || !onChoose) return false;
    onChoose();
    return true;
  });
  if (!onChoose) {
    return (
      <Card style={styles.card}>
        <Facts {...props} />
      </Card>
    );
  }
  const spoken = [name, [price, per].filter(Boolean).join(' '), ...lines, note];
  return (
    <Pressable
      {...handlers}
      ref={target}
      role="radio"
      tabIndex={tabIndex}
      aria-checked={selected}
      aria-label={spoken.filter(Boolean).join('. ')}
      onPress={onChoose}
      style={styles.target}
    >
      <Card selected={selected} hovered={hovered} style={styles.card}>
        <Facts {...props} />
      </Card>
    </Pressable>
  );
}

function Facts({ name, lines, price, per, note }: PlanOptionProps) {
  return (
    <>
      <View style={styles.words}>
        <Text variant="h3">{name}</Text>
        {lines.map((line) => (
          <Text key={line} variant="ui" color="ink2">
            {line}
          </Text>
        ))}
        {note ? (
          <Text variant="smallMedium" color="ink2" style={styles.note}>
            {note}
          </Text>
        ) : null}
      </View>
      {price ? (
        <View style={styles.price}>
          <Text variant="h3">{price}</Text>
          {per ? (
            <Text variant="small" color="ink3">
              {per}
            </Text>
          ) : null}
        </View>
      ) : null}
    </>
  );
}

const styles = StyleSheet.create({
  target: { borderRadius: radius.card },
  card: { flexDirection: 'row', gap: 12 },
  words: { flex: 1, minWidth: 0 },
  note: { paddingTop: 6 },
  price: { alignItems: 'flex-end', flexShrink: 0 },
});
