import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { Horizon, NameBar, Screen, Text, useLayout } from '@/ui';

type AccountScreenProps = { title: string; lead: string; children: ReactNode };

const formWidth = 420;
const besidePlace = { at: 0.64, spread: 0.1 };
const abovePlace = { fromBottomPx: 16, spreadPx: 12 };

/**
 * The frame of sign-up and log-in: the field above the form on phones, beside it on desktops. Both
 * are one tree, so that what was typed stays when a window grows or a tablet is turned.
 */
export function AccountScreen({ title, lead, children }: AccountScreenProps) {
  const { size, gutter } = useLayout();
  const insets = useSafeAreaInsets();
  const isBeside = size === 'desktop';
  const above = { paddingTop: insets.top + 12, paddingHorizontal: gutter, paddingBottom: 36 };
  return (
    <Screen title={title} bleed underStatusBar>
      <View style={isBeside ? styles.beside : styles.stacked}>
        <Horizon
          emotion="calm"
          place={isBeside ? besidePlace : abovePlace}
          style={isBeside ? styles.side : above}
        >
          <NameBar />
          <View style={isBeside ? styles.sideWords : styles.column}>
            <View style={styles.words}>
              <Text variant={isBeside ? 'displayWide' : 'display'} heading={1}>
                {title}
              </Text>
              <Text variant={isBeside ? 'body' : 'ui'}>{lead}</Text>
            </View>
          </View>
        </Horizon>
        <View style={isBeside ? styles.sidePage : [styles.below, { paddingHorizontal: gutter }]}>
          <View style={styles.form}>{children}</View>
        </View>
      </View>
    </Screen>
  );
}

const styles = StyleSheet.create({
  words: { gap: 8, paddingTop: 28, maxWidth: 520 },
  beside: { flexGrow: 1, flexDirection: 'row' },
  stacked: { flexGrow: 1 },
  side: { flex: 5, padding: 48 },
  sideWords: { flex: 1, justifyContent: 'center' },
  sidePage: { flex: 6, alignItems: 'center', justifyContent: 'center', padding: 32 },
  below: { alignItems: 'center', paddingTop: 24, paddingBottom: 32 },
  // The words stand over the left edge of the form.
  column: { width: '100%', maxWidth: formWidth, alignSelf: 'center' },
  form: { width: '100%', maxWidth: formWidth, gap: 12 },
});
