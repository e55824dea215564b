import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { Text } from '@/ui';

/** One component by its name in the sources, with its states below each other. */
export function Samples({ of, children }: { of: string; children: ReactNode }) {
  return (
    <View style={styles.group}>
      <Text variant="label" color="ink3" heading={2}>
        {of}
      </Text>
      {children}
    </View>
  );
}

const styles = StyleSheet.create({ group: { gap: 10 } });
