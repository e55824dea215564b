import type { ReactNode } from 'react';
import { ScrollView, StyleSheet, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import {
  HelpButton,
  Horizon,
  Screen,
  scrollRing,
  scrollTabStop,
  Text,
  useLayout,
  Wordmark,
} from '@/ui';

type AccountScreenProps = { title: string; lead: string; children: ReactNode };

const formWidth = 420;
const besidePlace = { at: 0.64, spread: 0.1 };
const abovePlace = { fromBottomPx: 16, spreadPx: 12 };

/** The frame of sign-up and log-in: the field above the form on phones, beside it on desktops. */
export function AccountScreen({ title, lead, children }: AccountScreenProps) {
  const { size, gutter } = useLayout();
  const insets = useSafeAreaInsets();
  const beside = size === 'desktop';
  const words = (
    <View style={styles.words}>
      <Text variant={beside ? 'displayWide' : 'display'} heading={1}>
        {title}
      </Text>
      <Text variant={beside ? 'body' : 'ui'}>{lead}</Text>
    </View>
  );
  const top = (
    <View style={styles.top}>
      <Wordmark />
      <View style={styles.help}>
        <HelpButton />
      </View>
    </View>
  );
  if (beside) {
    return (
      <Screen title={title} fixed bleed underStatusBar>
        <View style={styles.beside}>
          <Horizon emotion="calm" place={besidePlace} style={[styles.side, { padding: 48 }]}>
            {top}
            <View style={styles.sideWords}>{words}</View>
          </Horizon>
          <View style={styles.sidePage}>
            <ScrollView
              {...scrollTabStop}
              style={scrollRing}
              contentContainerStyle={styles.sideForm}
            >
              <View style={styles.form}>{children}</View>
            </ScrollView>
          </View>
        </View>
      </Screen>
    );
  }
  return (
    <Screen title={title} bleed underStatusBar>
      <Horizon
        emotion="calm"
        place={abovePlace}
        style={{ paddingTop: insets.top + 12, paddingHorizontal: gutter, paddingBottom: 36 }}
      >
        {top}
        <View style={styles.column}>{words}</View>
      </Horizon>
      <View style={[styles.below, { paddingHorizontal: gutter }]}>
        <View style={styles.form}>{children}</View>
      </View>
    </Screen>
  );
}

const styles = StyleSheet.create({
  top: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: 44,
  },
  help: { marginRight: -14 },
  words: { gap: 8, paddingTop: 28, maxWidth: 520 },
  beside: { flex: 1, flexDirection: 'row' },
  side: { flex: 5 },
  sideWords: { flex: 1, justifyContent: 'center' },
  sidePage: { flex: 6 },
  sideForm: { flexGrow: 1, alignItems: 'center', justifyContent: 'center', padding: 32 },
  below: { alignItems: 'center', paddingTop: 24, paddingBottom: 32 },
  // The words stand over the left edge of the form.
  column: { width: '100%', maxWidth: formWidth, alignSelf: 'center' },
  form: { width: '100%', maxWidth: formWidth, gap: 12 },
});
