import { useEffect } from 'react';
import { Pressable, StyleSheet, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { Icon } from './icon.tsx';
import { Text } from './text.tsx';
import { useTheme } from './theme/theme-context.tsx';
import { useLayout } from './theme/use-layout.ts';
import { useToastStore } from './toast-store.ts';

const lifeMs = 5000;
const lifeWithActionMs = 10_000;
const aboveTabBarPx = 96;

/** Where toasts appear: above the tab bar on phones, bottom left on desktops. */
export function ToastHost() {
  const { toast, dismiss } = useToastStore();
  const { colors } = useTheme();
  const { size } = useLayout();
  const insets = useSafeAreaInsets();
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(dismiss, toast.actionLabel ? lifeWithActionMs : lifeMs);
    return () => clearTimeout(timer);
  }, [toast, dismiss]);
  const bottom = size === 'phone' ? aboveTabBarPx + insets.bottom : 24;
  return (
    <View
      role="status"
      style={[styles.host, size === 'phone' ? styles.phone : styles.wide, { bottom }]}
    >
      {toast ? (
        <View style={[styles.toast, { backgroundColor: colors.ink }]}>
          {toast.icon ? <Icon icon={toast.icon} color="page" /> : null}
          <Text variant="ui" color="page" style={styles.message}>
            {toast.message}
          </Text>
          {toast.actionLabel ? (
            <Pressable
              role="button"
              style={styles.action}
              onPress={() => {
                toast.onAction?.();
                dismiss();
              }}
            >
              <Text variant="uiStrong" color="page">
                {toast.actionLabel}
              </Text>
            </Pressable>
          ) : null}
        </View>
      ) : null}
    </View>
  );
}

const styles = StyleSheet.create({
  host: { position: 'absolute', pointerEvents: 'box-none' },
  phone: { left: 19, right: 19 },
  wide: { left: 24, width: 380 },
  toast: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: 12,
    minHeight: 48,
    paddingHorizontal: 16,
    paddingVertical: 4,
    borderRadius: 14,
  },
  message: { flex: 1, paddingVertical: 9 },
  action: { minHeight: 44, minWidth: 44, justifyContent: 'center', alignItems: 'center' },
});
