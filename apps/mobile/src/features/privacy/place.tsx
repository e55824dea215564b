import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { Card, Icon, type IconComponent, Text } from '@/ui';

type PlaceProps = { icon: IconComponent; title: string; children: ReactNode };

/** One place where something of the person is, or goes. */
export function Place({ icon, title, children }: PlaceProps) {
  return (
    <Card style={styles.place}>
      <View style={styles.icon}>
        <Icon icon={icon} />
      </View>
      <View style={styles.words}>
        <Text variant="uiStrong" heading={2}>
          {title}
        </Text>
        {children}
      </View>
    </Card>
  );
}

export function Sentence({ children }: { children: string }) {
  return (
    <Text variant="ui" color="ink2">
      {children}
    </Text>
  );
}

/** Sentences of equal weight, one below the other. */
export function Sentences({ items }: { items: string[] }) {
  return (
    <View role="list" style={styles.list}>
      {items.map((item) => (
        <View key={item} role="listitem">
          <Sentence>{item}</Sentence>
        </View>
      ))}
    </View>
  );
}

/** What is kept, and below it for how long. */
export function Kept({ items }: { items: { what: string; until: string }[] }) {
  return (
    <View role="list" style={styles.list}>
      {items.map(({ what, until }) => (
        <View key={what} role="listitem">
          <Sentence>{what}</Sentence>
          <Text variant="smallMedium">{until}</Text>
        </View>
      ))}
    </View>
  );
}

const styles = StyleSheet.create({
  place: { flexDirection: 'row', gap: 13 },
  icon: { paddingTop: 2 },
  words: { flex: 1, gap: 8 },
  list: { gap: 8 },
});
