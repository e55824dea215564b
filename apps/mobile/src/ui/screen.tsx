import { type ReactNode, useEffect, useRef } from 'react';
import { ScrollView, StyleSheet, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { useDocumentTitle } from '@/platform/document';
import { arriveAt } from '@/platform/take-focus';
import { useDrawnInPieces } from './first-draw';
import { scrollRing, scrollTabStop } from './scrollable.ts';
import { useTheme } from './theme/theme-context.tsx';
import { useLayout } from './theme/use-layout.ts';

type ScreenProps = {
  /** Names the browser tab; the product's name is added. */
  title: string;
  /** Stays above what scrolls; brings its own ground up to the upper edge of the screen. */
  header?: ReactNode;
  /** Stays below what scrolls: a composer or a bar of actions. */
  footer?: ReactNode;
  children: ReactNode;
  /** The widest the content gets, in px. */
  maxWidth?: number;
  /** The screen scrolls its own parts. */
  fixed?: boolean;
  /** Content reaches the edges of the window. */
  bleed?: boolean;
  /** The safe area above is left to the header or to a field. */
  underStatusBar?: boolean;
};

/** One screen: its title, its landmark, the safe area and the width of its content. */
export function Screen(props: ScreenProps) {
  const { title, header, footer, children, maxWidth, fixed, bleed, underStatusBar } = props;
  const { colors } = useTheme();
  const { gutter } = useLayout();
  const insets = useSafeAreaInsets();
  const screen = useRef<View>(null);
  const isDrawn = useDrawnInPieces();
  useDocumentTitle(`${title} · Solacore`);
  useEffect(() => arriveAt(screen.current), []);
  const content = [
    styles.content,
    bleed ? null : { paddingHorizontal: gutter },
    maxWidth ? { maxWidth: maxWidth + (bleed ? 0 : 2 * gutter) } : null,
  ];
  return (
    <View
      ref={screen}
      role="main"
      tabIndex={-1}
      style={[
        styles.screen,
        { backgroundColor: colors.page, paddingTop: underStatusBar ? 0 : insets.top },
      ]}
    >
      {isDrawn ? header : null}
      {!isDrawn ? null : fixed ? (
        <View style={[styles.fill, ...content]}>{children}</View>
      ) : (
        <ScrollView
          {...scrollTabStop}
          style={[styles.fill, scrollRing]}
          contentContainerStyle={styles.grow}
          keyboardShouldPersistTaps="handled"
          keyboardDismissMode="interactive"
        >
          <View style={[...content, styles.grow]}>{children}</View>
        </ScrollView>
      )}
      {isDrawn ? footer : null}
    </View>
  );
}

const styles = StyleSheet.create({
  screen: { flex: 1, outlineWidth: 0 },
  fill: { flex: 1, minHeight: 0 },
  grow: { flexGrow: 1 },
  content: { width: '100%', alignSelf: 'center' },
});
