import type { ReactNode } from 'react';
import { ScrollView, StyleSheet } from 'react-native';
import { layout, useTheme } from '@/ui';

/** Beside the conversation on desktops: what has come of the present step. */
export function SidePanel({ children }: { children: ReactNode }) {
  const { colors } = useTheme();
  return (
    <ScrollView
      style={[styles.panel, { backgroundColor: colors.surface, borderLeftColor: colors.line }]}
      contentContainerStyle={styles.content}
    >
      {children}
    </ScrollView>
  );
}

const styles = StyleSheet.create({
  panel: { width: layout.sidePanel, flexGrow: 0, flexShrink: 0, borderLeftWidth: 1 },
  content: { flexGrow: 1, paddingHorizontal: 24, paddingTop: 32, paddingBottom: 28 },
});
