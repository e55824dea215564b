import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { Card, Text, useLayout } from '@/ui';

type ResultCardProps = {
  title: string;
  children: ReactNode;
  /** Inside the card where it stands below the reply; a panel or a bar has its own. */
  actions?: ReactNode;
};

/** The result of a step with its rows: a card below the reply, the side panel on desktops. */
export function ResultCard({ title, children, actions }: ResultCardProps) {
  const { size } = useLayout();
  if (size === 'desktop') {
    return (
      <View role="group" aria-label={title}>
        <Text variant="h2" heading={2} style={styles.panelTitle}>
          {title}
        </Text>
        {children}
      </View>
    );
  }
  return (
    <Card flush>
      <View role="group" aria-label={title} style={styles.rows}>
        {children}
      </View>
      {actions ? <View style={styles.actions}>{actions}</View> : null}
    </Card>
  );
}

const styles = StyleSheet.create({
  rows: { paddingTop: 4 },
  actions: { padding: 12, paddingTop: 4 },
  panelTitle: { paddingBottom: 10 },
});
