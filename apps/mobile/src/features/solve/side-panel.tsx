import type { ReactNode } from 'react';
import { ScrollView, StyleSheet, View } from 'react-native';
import { layout, scrollRing, scrollTabStop, useTheme } from '@/ui';

type SidePanelProps = {
  children: ReactNode;
  /** Stays in sight below what scrolls. */
  actions: ReactNode;
};

/** Beside the conversation on desktops: what has come of the present step. */
export function SidePanel({ children, actions }: SidePanelProps) {
  const { colors } = useTheme();
  return (
    <View style={[styles.panel, { backgroundColor: colors.surface, borderLeftColor: colors.line }]}>
      <ScrollView
        {...scrollTabStop}
        style={[styles.scroll, scrollRing]}
        contentContainerStyle={styles.content}
      >
        {children}
      </ScrollView>
      <View style={styles.actions}>{actions}</View>
    </View>
  );
}

const styles = StyleSheet.create({
  panel: { width: layout.sidePanel, borderLeftWidth: 1 },
  scroll: { flex: 1, minHeight: 0 },
  content: { paddingHorizontal: 24, paddingTop: 32, paddingBottom: 16 },
  actions: { paddingHorizontal: 24, paddingTop: 12, paddingBottom: 24 },
});
