import { StyleSheet, View } from 'react-native';
import { HelpButton } from './help-button.tsx';
import { Wordmark } from './mark.tsx';

/** The top of a page that stands by itself: the name on one side, help on the other. */
export function NameBar() {
  return (
    <View style={styles.bar}>
      <Wordmark />
      <View style={styles.help}>
        <HelpButton />
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  bar: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: 44,
  },
  help: { marginRight: -14 },
});
