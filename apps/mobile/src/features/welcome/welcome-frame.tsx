import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { Horizon, headerHorizonFromBottomPx, layout, Screen, useLayout } from '@/ui';
import { WelcomeActions } from './welcome-actions.tsx';
import { type WelcomeStep, welcomeSpread } from './welcome-steps.ts';
import { WelcomeTop } from './welcome-top.tsx';

type WelcomeFrameProps = { step: WelcomeStep; children: ReactNode };

const besideAt = 0.62;

/**
 * The field above the page on phones and tablets, beside it on desktops; it clears step by step.
 * Both are one tree, so that nothing is lost when a window grows or a tablet is turned.
 */
export function WelcomeFrame({ step, children }: WelcomeFrameProps) {
  const { t } = useTranslation();
  const { size, gutter } = useLayout();
  const insets = useSafeAreaInsets();
  const isBeside = size === 'desktop';
  const { px, share } = welcomeSpread[step];
  const above = {
    paddingTop: Math.max(insets.top, 12),
    paddingHorizontal: gutter,
    paddingBottom: 23,
  };
  return (
    <Screen title={t(`welcome.${step}.title`)} bleed underStatusBar>
      <View style={isBeside ? styles.beside : styles.stacked}>
        <Horizon
          emotion="calm"
          place={
            isBeside
              ? { at: besideAt, spread: share }
              : { fromBottomPx: headerHorizonFromBottomPx, spreadPx: px }
          }
          style={isBeside ? styles.side : above}
        >
          <WelcomeTop step={step} isBeside={isBeside} />
        </Horizon>
        <View style={isBeside ? styles.sidePage : [styles.below, { paddingHorizontal: gutter }]}>
          <View style={[styles.column, isBeside ? null : styles.whole]}>
            <View style={styles.body}>{children}</View>
            <WelcomeActions step={step} />
          </View>
        </View>
      </View>
    </Screen>
  );
}

const styles = StyleSheet.create({
  beside: { flexGrow: 1, flexDirection: 'row' },
  stacked: { flexGrow: 1 },
  side: { flex: 5, padding: 48 },
  sidePage: { flex: 6, alignItems: 'center', justifyContent: 'center', padding: 40 },
  below: { flexGrow: 1, alignItems: 'center', paddingTop: 20, paddingBottom: 28 },
  column: { width: '100%', maxWidth: layout.readingColumn },
  // The way on stays at the lower edge, where a thumb is.
  whole: { flexGrow: 1 },
  body: { gap: 12, paddingBottom: 28 },
});
