import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollView, StyleSheet, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import {
  Horizon,
  headerHorizonFromBottomPx,
  layout,
  Screen,
  scrollRing,
  scrollTabStop,
  useLayout,
} from '@/ui';
import { WelcomeActions } from './welcome-actions.tsx';
import { type WelcomeStep, welcomeSpread } from './welcome-steps.ts';
import { WelcomeTop } from './welcome-top.tsx';

type WelcomeFrameProps = { step: WelcomeStep; children: ReactNode };

const besideAt = 0.62;

/** The field above the page on phones and tablets, beside it on desktops; it clears step by step. */
export function WelcomeFrame({ step, children }: WelcomeFrameProps) {
  const { t } = useTranslation();
  const { size, gutter } = useLayout();
  const insets = useSafeAreaInsets();
  const title = t(`welcome.${step}.title`);
  const { px, share } = welcomeSpread[step];
  const page = (
    <View style={[styles.column, size === 'desktop' ? null : styles.whole]}>
      <View style={styles.body}>{children}</View>
      <WelcomeActions step={step} />
    </View>
  );
  if (size === 'desktop') {
    return (
      <Screen title={title} fixed bleed underStatusBar>
        <View style={styles.beside}>
          <Horizon emotion="calm" place={{ at: besideAt, spread: share }} style={styles.side}>
            <WelcomeTop step={step} isBeside />
          </Horizon>
          <View style={styles.sidePage}>
            <ScrollView
              {...scrollTabStop}
              key={step}
              style={scrollRing}
              contentContainerStyle={styles.sideContent}
            >
              {page}
            </ScrollView>
          </View>
        </View>
      </Screen>
    );
  }
  return (
    <Screen title={title} bleed underStatusBar>
      <Horizon
        emotion="calm"
        place={{ fromBottomPx: headerHorizonFromBottomPx, spreadPx: px }}
        style={{
          paddingTop: Math.max(insets.top, 12),
          paddingHorizontal: gutter,
          paddingBottom: 23,
        }}
      >
        <WelcomeTop step={step} />
      </Horizon>
      <View style={[styles.below, { paddingHorizontal: gutter }]}>{page}</View>
    </Screen>
  );
}

const styles = StyleSheet.create({
  beside: { flex: 1, flexDirection: 'row' },
  side: { flex: 5, padding: 48 },
  sidePage: { flex: 6 },
  sideContent: { flexGrow: 1, alignItems: 'center', justifyContent: 'center', padding: 40 },
  below: { flexGrow: 1, alignItems: 'center', paddingTop: 20, paddingBottom: 28 },
  column: { width: '100%', maxWidth: layout.readingColumn },
  // The way on stays at the lower edge, where a thumb is.
  whole: { flexGrow: 1 },
  body: { gap: 12, paddingBottom: 28 },
});
