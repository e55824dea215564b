import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import {
  type NativeScrollEvent,
  type NativeSyntheticEvent,
  ScrollView,
  StyleSheet,
  View,
} from 'react-native';
import { layout, scrollRing, scrollTabStop, useLayout } from '@/ui';

type AnchoredScrollProps = {
  scroll: RefObject<ScrollView | null>;
  children: ReactNode;
  /** The result below the conversation. A tall one is shown from its beginning. */
  card: ReactNode;
  /** Behind both. */
  below: ReactNode;
  /** The last words of the person: new ones bring the bottom back into sight. */
  lastWordsId: string | undefined;
  /** Another step on the screen: what it shows comes into sight, also upwards. */
  step: string;
  /** Cards side by side need more than the reading column. */
  isWide: boolean;
};

const bottomWithinPx = 80;
const aboveCardPx = 96;
/** Until then what a step shows has been laid out. */
const arrivesWithinMs = 400;

/** Follows what is added below only while the person is at the bottom. */
export function AnchoredScroll(props: AnchoredScrollProps) {
  const { scroll, children, card, below, lastWordsId, step, isWide } = props;
  const { gutter: usual, size } = useLayout();
  const gutter = isWide ? Math.min(usual, 32) : usual;
  const maxWidth = isWide ? layout.optionsColumn : layout.readingColumn;
  const follows = useRef(true);
  const isArriving = useRef(false);
  const px = useRef({ content: 0, frame: 0, offset: 0, cardTop: Number.POSITIVE_INFINITY });
  const hasCard = card !== null;

  const target = () => {
    const { content, frame, cardTop } = px.current;
    return Math.max(0, Math.min(content - frame, cardTop - aboveCardPx));
  };
  const follow = () => {
    const isBehind = follows.current && px.current.offset < target();
    if (!isBehind && !isArriving.current) return;
    scroll.current?.scrollTo({ y: target(), animated: false });
  };
  const onScroll = ({ nativeEvent }: NativeSyntheticEvent<NativeScrollEvent>) => {
    px.current.offset = nativeEvent.contentOffset.y;
    follows.current = px.current.offset >= target() - bottomWithinPx;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: new words are the whole reason.
  useEffect(() => {
    follows.current = true;
    follow();
  }, [lastWordsId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is the whole reason.
  useEffect(() => {
    isArriving.current = true;
    follow();
    const arrived = setTimeout(() => {
      isArriving.current = false;
    }, arrivesWithinMs);
    return () => clearTimeout(arrived);
  }, [step]);
  /** Whoever touches it has arrived: nothing moves away under the finger. */
  const arriveNow = () => {
    isArriving.current = false;
    return false;
  };
  useEffect(() => {
    if (!hasCard) px.current.cardTop = Number.POSITIVE_INFINITY;
  }, [hasCard]);

  return (
    <View style={styles.fill} onStartShouldSetResponderCapture={arriveNow}>
      <ScrollView
        {...scrollTabStop}
        ref={scroll}
        onScroll={onScroll}
        scrollEventThrottle={32}
        onLayout={({ nativeEvent }) => {
          px.current.frame = nativeEvent.layout.height;
          follow();
        }}
        onContentSizeChange={(_, height) => {
          px.current.content = height;
          follow();
        }}
        keyboardShouldPersistTaps="handled"
        keyboardDismissMode="interactive"
        style={[styles.fill, scrollRing]}
        contentContainerStyle={[
          styles.content,
          size === 'desktop' ? styles.low : null,
          { paddingHorizontal: gutter, maxWidth: maxWidth + 2 * gutter },
        ]}
      >
        {children}
        {hasCard ? (
          <View
            onLayout={({ nativeEvent }) => {
              px.current.cardTop = nativeEvent.layout.y;
              follow();
            }}
          >
            {card}
          </View>
        ) : null}
        {below}
      </ScrollView>
    </View>
  );
}

const styles = StyleSheet.create({
  fill: { flex: 1, minHeight: 0 },
  content: { width: '100%', alignSelf: 'center', gap: 16, paddingTop: 16, paddingBottom: 20 },
  low: { flexGrow: 1, justifyContent: 'flex-end' },
});
