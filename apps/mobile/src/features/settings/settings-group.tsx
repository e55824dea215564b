import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { Card, Text } from '@/ui';

/** A card of rows under its caption. */
export function SettingsGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <View style={styles.group}>
      <Text variant="label" color="ink3" heading={2} style={styles.label}>
        {label}
      </Text>
      <Card flush>{children}</Card>
    </View>
  );
}

const styles = StyleSheet.create({ group: { gap: 6 }, label: { paddingLeft: 4 } });
