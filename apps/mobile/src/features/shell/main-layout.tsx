import { Slot } from 'expo-router';
import { StyleSheet, View } from 'react-native';
import { SignedInOnly } from '@/features/auth/signed-in-only.tsx';
import { useKeptIndex } from '@/local-db/history/use-kept-index.ts';
import { useLayout } from '@/ui';
import { Sidebar } from './sidebar.tsx';
import { TabBar } from './tab-bar.tsx';

/** The main places: a sidebar beside the screen on desktops, a tab bar below it elsewhere. */
export function MainLayout() {
  const { size } = useLayout();
  useKeptIndex();
  const desktop = size === 'desktop';
  return (
    <SignedInOnly>
      <View style={desktop ? styles.beside : styles.below}>
        {desktop ? <Sidebar /> : null}
        <View style={styles.screen}>
          <Slot />
        </View>
        {desktop ? null : <TabBar />}
      </View>
    </SignedInOnly>
  );
}

const styles = StyleSheet.create({
  beside: { flex: 1, flexDirection: 'row' },
  below: { flex: 1 },
  screen: { flex: 1, minWidth: 0, minHeight: 0 },
});
