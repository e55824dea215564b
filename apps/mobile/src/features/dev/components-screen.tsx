import { type ReactNode, useState } from 'react';
import { ScrollView, StyleSheet, View } from 'react-native';
import {
  Chip,
  RadioGroup,
  Screen,
  scrollRing,
  scrollTabStop,
  Text,
  ThemeProvider,
  tabStopOf,
  useLayout,
  useTheme,
} from '@/ui';
import { ActionSamples } from './action-samples.tsx';
import { FieldSamples } from './field-samples.tsx';
import { InputSamples } from './input-samples.tsx';
import { SurfaceSamples } from './surface-samples.tsx';
import { TypeSamples } from './type-samples.tsx';

const growths = [1, 1.5, 2];

/** Every component in every state, light beside dark. Only in development: see metro.config.js. */
export function ComponentsScreen() {
  const { size } = useLayout();
  const [growth, setGrowth] = useState(1);
  return (
    <Screen title="src/ui" fixed bleed>
      <RadioGroup label="textScale" style={styles.bar}>
        {growths.map((one, index) => (
          <Chip
            key={one}
            role="radio"
            label={`${one * 100} %`}
            selected={one === growth}
            tabIndex={tabStopOf(index, growths.indexOf(growth))}
            onPress={() => setGrowth(one)}
          />
        ))}
      </RadioGroup>
      <ScrollView {...scrollTabStop} style={scrollRing}>
        <View style={size === 'phone' ? null : styles.beside}>
          <Side appearance="light" growth={growth} />
          <Side appearance="dark" growth={growth} />
        </View>
      </ScrollView>
    </Screen>
  );
}

function Side({ appearance, growth }: { appearance: 'light' | 'dark'; growth: number }) {
  const { chinese, still } = useTheme();
  return (
    <ThemeProvider
      appearance={appearance}
      chinese={chinese}
      still={still}
      textScale={{ wanted: growth, drawn: growth }}
    >
      <Ground>
        <TypeSamples />
        <ActionSamples />
        <InputSamples />
        <SurfaceSamples />
        <FieldSamples />
      </Ground>
    </ThemeProvider>
  );
}

function Ground({ children }: { children: ReactNode }) {
  const { colors, scheme } = useTheme();
  return (
    <View style={[styles.ground, { backgroundColor: colors.page }]}>
      <Text variant="title" heading={1}>
        {scheme}
      </Text>
      {children}
    </View>
  );
}

const styles = StyleSheet.create({
  bar: { flexDirection: 'row', gap: 8, padding: 12 },
  beside: { flexDirection: 'row' },
  ground: { flex: 1, minWidth: 0, padding: 20, gap: 24 },
});
