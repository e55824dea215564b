import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { Text, useLayout } from '@/ui';

/** `behind`: what a bar in a low window leaves out, below the card. */
export type ActionPlace = 'bar' | 'panel' | 'behind';

type ActionRowProps = {
  place: ActionPlace;
  primary: ReactNode;
  /** Beside the primary in a bar, below it in a panel, below the card in a low window. */
  others?: ReactNode;
  /** Why the primary cannot be pressed yet. */
  reason?: string | undefined;
};

/** The actions of a step: side by side in a bar as far as they fit, stacked in a panel. */
export function ActionRow({ place, primary, others, reason }: ActionRowProps) {
  const { size, isLow } = useLayout();
  const isBar = place === 'bar';
  const isTight = isLow && size !== 'desktop';
  const primaryStyle = size === 'desktop' ? styles.aside : styles.primary;
  const why = reason ? (
    <Text role="status" variant="small" color="ink3" align={place === 'panel' ? 'center' : 'left'}>
      {reason}
    </Text>
  ) : null;
  if (place === 'behind') {
    if (!isTight || (!why && !others)) return null;
    return (
      <View style={styles.stack}>
        {why}
        {others}
      </View>
    );
  }
  if (isBar && isTight) return primary;
  return (
    <View style={styles.stack}>
      {why}
      <View style={isBar ? styles.bar : styles.panel}>
        {isBar ? others : null}
        <View style={isBar ? primaryStyle : null}>{primary}</View>
        {isBar ? null : others}
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 8, alignSelf: 'stretch' },
  bar: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', gap: 8 },
  panel: { gap: 8 },
  aside: { marginLeft: 'auto', minWidth: 200 },
  primary: { flexGrow: 1, flexShrink: 1, flexBasis: 130, maxWidth: '100%' },
});
