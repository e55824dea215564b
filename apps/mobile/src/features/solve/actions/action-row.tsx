import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { Text, useLayout } from '@/ui';

export type ActionPlace = 'bar' | 'panel';

type ActionRowProps = {
  place: ActionPlace;
  primary: ReactNode;
  /** Beside the primary in a bar, below it in a panel. */
  others?: ReactNode;
  /** Why the primary cannot be pressed yet. */
  reason?: string | undefined;
};

/** The actions of a step: side by side in a bar as far as they fit, stacked in a panel. */
export function ActionRow({ place, primary, others, reason }: ActionRowProps) {
  const { size } = useLayout();
  const isBar = place === 'bar';
  const primaryStyle = size === 'desktop' ? styles.aside : styles.primary;
  return (
    <View style={styles.stack}>
      {reason ? (
        <Text role="status" variant="small" color="ink3" align={isBar ? 'left' : 'center'}>
          {reason}
        </Text>
      ) : null}
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
