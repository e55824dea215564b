import { type ReactNode, useRef } from 'react';
import {
  type NativeScrollEvent,
  type NativeSyntheticEvent,
  ScrollView,
  StyleSheet,
} from 'react-native';
import { layout, useLayout } from '@/ui';

const bottomWithinPx = 80;

type AnchoredScrollProps = { children: ReactNode; maxWidth?: number };

/** Follows what is added below only while the person is at the bottom. */
export function AnchoredScroll({ children, maxWidth = layout.readingColumn }: AnchoredScrollProps) {
  const { gutter, size } = useLayout();
  const scroll = useRef<ScrollView>(null);
  const isAtBottom = useRef(true);
  const onScroll = ({ nativeEvent }: NativeSyntheticEvent<NativeScrollEvent>) => {
    const { contentOffset, contentSize, layoutMeasurement } = nativeEvent;
    const below = contentSize.height - contentOffset.y - layoutMeasurement.height;
    isAtBottom.current = below < bottomWithinPx;
  };
  return (
    <ScrollView
      ref={scroll}
      onScroll={onScroll}
      scrollEventThrottle={32}
      onContentSizeChange={() => {
        if (isAtBottom.current) scroll.current?.scrollToEnd({ animated: false });
      }}
      keyboardShouldPersistTaps="handled"
      keyboardDismissMode="interactive"
      style={styles.fill}
      contentContainerStyle={[
        styles.content,
        size === 'desktop' ? styles.low : null,
        { paddingHorizontal: gutter, maxWidth: maxWidth + 2 * gutter },
      ]}
    >
      {children}
    </ScrollView>
  );
}

const styles = StyleSheet.create({
  fill: { flex: 1, minHeight: 0 },
  content: { width: '100%', alignSelf: 'center', gap: 16, paddingTop: 16, paddingBottom: 20 },
  low: { flexGrow: 1, justifyContent: 'flex-end' },
});
