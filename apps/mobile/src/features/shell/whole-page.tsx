import type { ComponentProps } from 'react';
import { StyleSheet, View } from 'react-native';
import { EmptyState, HelpButton, Screen } from '@/ui';

type WholePageProps = Omit<ComponentProps<typeof EmptyState>, 'isPage'>;

/** One sentence and one way on, in place of everything else; help stays. */
export function WholePage({ title, ...rest }: WholePageProps) {
  return (
    <Screen title={title} maxWidth={568}>
      <View style={styles.help}>
        <HelpButton />
      </View>
      <View style={styles.centre}>
        <EmptyState isPage title={title} {...rest} />
      </View>
    </Screen>
  );
}

const styles = StyleSheet.create({
  help: { alignItems: 'flex-end', marginRight: -14 },
  centre: { flex: 1, justifyContent: 'center', paddingBottom: 64 },
});
