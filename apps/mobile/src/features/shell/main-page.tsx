import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { HelpButton, layout, Screen, Text, useLayout } from '@/ui';

type MainPageProps = {
  title: string;
  /** On desktops there is room for two columns. */
  isWide?: boolean;
  children: ReactNode;
};

/** One of the main places: its title, help where no sidebar has it, and the reading column. */
export function MainPage({ title, isWide, children }: MainPageProps) {
  const { size } = useLayout();
  const isDesktop = size === 'desktop';
  return (
    <Screen title={title} maxWidth={isWide && isDesktop ? layout.twoColumns : layout.readingColumn}>
      <View style={[styles.top, isDesktop ? styles.topDesktop : null]}>
        <Text variant="title" heading={1}>
          {title}
        </Text>
        {isDesktop ? null : (
          <View style={styles.help}>
            <HelpButton />
          </View>
        )}
      </View>
      <View style={styles.stack}>{children}</View>
    </Screen>
  );
}

const styles = StyleSheet.create({
  top: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingTop: 8,
    paddingBottom: 10,
    minHeight: 62,
  },
  topDesktop: { paddingTop: 34 },
  help: { marginRight: -14 },
  stack: { gap: 14, paddingBottom: 32 },
});
