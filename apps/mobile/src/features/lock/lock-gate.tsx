import { usePathname } from 'expo-router';
import { type ReactNode, useLayoutEffect } from 'react';
import { StyleSheet, View } from 'react-native';
import { drawCurtain, Mark, useTheme } from '@/ui';
import { LockScreen } from './lock-screen.tsx';
import { useLock } from './lock-store.ts';
import { useAutoLock } from './use-auto-lock.ts';

/** Help holds nothing of the person and never waits for a PIN. */
const neverLocked = ['/help', '/grounding', '/blank'];

/** Covers the app while it is locked, and in the app switcher always. What is below stays as it was. */
export function LockGate({ children }: { children: ReactNode }) {
  const isAway = useAutoLock();
  const path = usePathname();
  const isLocked = useLock((lock) => lock.isLocked);
  const isShut = isLocked && !neverLocked.includes(path);
  const curtain = isShut ? 'shut' : isAway ? 'drawn' : 'open';
  useLayoutEffect(() => drawCurtain(curtain), [curtain]);
  return (
    <View style={styles.fill}>
      <View style={styles.fill} {...(isShut ? unreachable : {})}>
        {children}
      </View>
      {isShut ? (
        <View style={StyleSheet.absoluteFill}>
          <LockScreen />
        </View>
      ) : null}
      {isAway ? <Cover /> : null}
    </View>
  );
}

const unreachable = {
  accessibilityElementsHidden: true,
  importantForAccessibility: 'no-hide-descendants',
  pointerEvents: 'none',
} as const;

function Cover() {
  const { colors } = useTheme();
  return (
    <View style={[StyleSheet.absoluteFill, styles.cover, { backgroundColor: colors.page }]}>
      <Mark size={64} />
    </View>
  );
}

const styles = StyleSheet.create({
  fill: { flex: 1 },
  cover: { alignItems: 'center', justifyContent: 'center' },
});
