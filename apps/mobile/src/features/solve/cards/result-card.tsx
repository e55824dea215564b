import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { Card, Text, useLayout } from '@/ui';

type ResultCardProps = { title: string; children: ReactNode; actions: ReactNode };

/** The result of a step with its rows: a card below the reply, the side panel on desktops. */
export function ResultCard({ title, children, actions }: ResultCardProps) {
  const { size } = useLayout();
  if (size === 'desktop') {
    return (
      <View style={styles.panel}>
        <Text variant="h2" heading={2} style={styles.panelTitle}>
          {title}
        </Text>
        <View>{children}</View>
        <View style={styles.panelActions}>{actions}</View>
      </View>
    );
  }
  return (
    <Card flush>
      <View role="group" aria-label={title} style={styles.rows}>
        {children}
      </View>
      <View style={styles.actions}>{actions}</View>
    </Card>
  );
}

const styles = StyleSheet.create({
  rows: { paddingTop: 4 },
  actions: { padding: 12, paddingTop: 4, gap: 4 },
  panel: { flexGrow: 1 },
  panelTitle: { paddingHorizontal: 18, paddingBottom: 10 },
  panelActions: { marginTop: 'auto', paddingTop: 20, paddingHorizontal: 18, gap: 8 },
});
