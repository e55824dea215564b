import type { ReactNode } from 'react';
import { SafeAreaProvider } from 'react-native-safe-area-context';

const metrics = {
  frame: { x: 0, y: 0, width: 390, height: 844 },
  insets: { top: 0, left: 0, right: 0, bottom: 0 },
};

/** `screen` as it stands on a phone of 390 × 844 points without a notch. */
export function onPhone(screen: ReactNode) {
  return <SafeAreaProvider initialMetrics={metrics}>{screen}</SafeAreaProvider>;
}
