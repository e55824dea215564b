import type { ReactNode } from 'react';
import { Modal, Pressable, ScrollView, StyleSheet, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { useFocusReturn } from '@/platform/take-focus';
import { useCurtain } from './curtain.ts';
import { scrollRing, scrollTabStop } from './scrollable.ts';
import { Text } from './text.tsx';
import { radius } from './theme/geometry.ts';
import { useTheme } from './theme/theme-context.tsx';
import { useLayout } from './theme/use-layout.ts';

type SheetProps = {
  visible: boolean;
  title: string;
  /** One sentence of consequence. */
  description?: string;
  onClose: () => void;
  /** What a screen reader says for the dimmed ground, which closes too. */
  closeLabel: string;
  children?: ReactNode;
  /** Stay in sight below what scrolls; in a low window they scroll as well. */
  actions?: ReactNode;
};

/** A question over the screen: from below on phones, a centred dialog from 720 px. Esc closes. */
export function Sheet({ visible, title, description, onClose, closeLabel, ...inside }: SheetProps) {
  const { children, actions } = inside;
  const { colors, still } = useTheme();
  const { size, isShort } = useLayout();
  const insets = useSafeAreaInsets();
  const phone = size === 'phone';
  const curtain = useCurtain((store) => store.curtain);
  return (
    <Modal
      visible={visible && curtain !== 'shut'}
      transparent
      animationType={still || !phone ? 'fade' : 'slide'}
      onRequestClose={onClose}
      aria-label={title}
    >
      <FocusReturn />
      <View
        style={[
          styles.ground,
          phone ? styles.low : styles.centre,
          curtain === 'open' ? null : styles.unseen,
        ]}
      >
        <View
          style={[
            styles.above,
            phone ? styles.sheet : styles.dialog,
            { backgroundColor: colors.surface, borderColor: colors.line },
            phone ? { paddingBottom: 20 + insets.bottom } : null,
          ]}
        >
          {phone ? <View style={[styles.handle, { backgroundColor: colors.lineStrong }]} /> : null}
          <ScrollView {...scrollTabStop} style={scrollRing} contentContainerStyle={styles.content}>
            <Text variant="h2" heading={2}>
              {title}
            </Text>
            {description ? (
              <Text variant="ui" color="ink2">
                {description}
              </Text>
            ) : null}
            {children}
            {isShort ? actions : null}
          </ScrollView>
          {actions && !isShort ? (
            <View style={[styles.actions, { borderTopColor: colors.line }]}>{actions}</View>
          ) : null}
        </View>
        {/* Below the sheet, but after it: the focus begins inside the sheet. */}
        <Pressable
          role="button"
          aria-label={closeLabel}
          tabIndex={-1}
          onPress={onClose}
          style={[StyleSheet.absoluteFill, { backgroundColor: colors.scrim }]}
        />
      </View>
    </Modal>
  );
}

/** Lives as long as what is inside the sheet. */
function FocusReturn() {
  useFocusReturn();
  return null;
}

const styles = StyleSheet.create({
  ground: { flex: 1 },
  unseen: { opacity: 0 },
  above: { zIndex: 1 },
  low: { justifyContent: 'flex-end' },
  centre: { justifyContent: 'center', alignItems: 'center', padding: 24 },
  sheet: {
    maxHeight: '90%',
    borderWidth: 1,
    borderTopLeftRadius: radius.sheet,
    borderTopRightRadius: radius.sheet,
    paddingHorizontal: 20,
    paddingTop: 10,
    gap: 12,
  },
  dialog: {
    width: 440,
    maxWidth: '100%',
    maxHeight: '90%',
    borderWidth: 1,
    borderRadius: radius.sheet,
    padding: 24,
    gap: 12,
  },
  handle: { width: 36, height: 4, borderRadius: 2, alignSelf: 'center' },
  content: { gap: 12 },
  actions: { gap: 8, paddingTop: 12, borderTopWidth: 1 },
});
