import { useEffect, useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { radius } from './theme/geometry.ts';
import { useTheme } from './theme/theme-context.tsx';

const quietForMs = 300;

function useIsSlow(): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), quietForMs);
    return () => clearTimeout(timer);
  }, []);
  return isSlow;
}

/** The place of two lines that are being read, beside a drawing that is there already. */
export function WordsSkeleton() {
  return useIsSlow() ? <Words /> : null;
}

function Words() {
  const ground = { backgroundColor: useTheme().colors.fill };
  return (
    <View aria-hidden style={styles.words}>
      <View style={[styles.title, ground]} />
      <View style={[styles.caption, ground]} />
    </View>
  );
}

/** Places held for rows that are being read: nothing for 300 ms, then still shapes. */
export function RowSkeleton({ rows = 3 }: { rows?: number }) {
  const { colors } = useTheme();
  const isSlow = useIsSlow();
  if (!isSlow) return null;
  const ground = { backgroundColor: colors.fill };
  const places = Array.from({ length: rows }, (_, index) => index);
  return (
    <View aria-hidden style={styles.stack}>
      {places.map((place) => (
        <View key={place} style={styles.row}>
          <View style={[styles.stamp, ground]} />
          <Words />
        </View>
      ))}
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 14, paddingVertical: 11 },
  row: { flexDirection: 'row', gap: 14, alignItems: 'center' },
  stamp: { width: 44, height: 44, borderRadius: radius.stamp },
  words: { flex: 1, gap: 8 },
  title: { height: 12, borderRadius: 6, width: '70%' },
  caption: { height: 10, borderRadius: 5, width: '35%' },
});
