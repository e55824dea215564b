import '@/i18n/i18n.ts';
import * as SplashScreen from 'expo-splash-screen';
import { useEffect } from 'react';
import { SafeAreaProvider } from 'react-native-safe-area-context';
import { reportFailure } from '@/api/report-failure.ts';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { useConsentDelivery } from '@/features/consent/use-consent-delivery.ts';
import { LockGate } from '@/features/lock/lock-gate';
import { useAutoDeletion } from '@/features/privacy/deletion/use-auto-deletion.ts';
import { useReminderSync } from '@/features/reminders/use-reminder-sync.ts';
import { useSampleAdoption } from '@/features/sample/use-sample-adoption.ts';
import { useFirstLanguage } from '@/features/settings/use-first-language.ts';
import { usePartsAhead } from '@/features/solve/use-parts-ahead.ts';
import { useWaitingDelivery } from '@/features/solve/waiting/use-waiting-delivery.ts';
import { isReturnBarred } from '@/platform/leave-page';
import { watchErrors } from '@/platform/watch-errors';
import { ToastHost, useAppFonts } from '@/ui';
import { AppTheme } from './app-theme.tsx';
import { useAppWorker } from './new-version.ts';
import { RootNavigator } from './root-navigator';

void SplashScreen.preventAutoHideAsync();

watchErrors(reportFailure);

const isBarred = isReturnBarred();

/** What surrounds every screen: typefaces, theme, the login of the last visit, toasts. */
export function RootLayout() {
  const isDrawn = useAppFonts();
  const isSpoken = useFirstLanguage();
  const drawable = isDrawn && isSpoken;
  const restore = useAuthStore((store) => store.restore);
  useAppWorker();
  useConsentDelivery();
  useSampleAdoption();
  useWaitingDelivery();
  useReminderSync();
  useAutoDeletion();
  usePartsAhead(drawable);
  useEffect(() => {
    void restore();
  }, [restore]);
  useEffect(() => {
    if (drawable) void SplashScreen.hideAsync();
  }, [drawable]);
  if (!drawable || isBarred) return null;
  return (
    <SafeAreaProvider>
      <AppTheme>
        <LockGate>
          <RootNavigator />
        </LockGate>
        <ToastHost />
      </AppTheme>
    </SafeAreaProvider>
  );
}
