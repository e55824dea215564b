import '@/i18n/i18n.ts';
import * as SplashScreen from 'expo-splash-screen';
import { useEffect } from 'react';
import { SafeAreaProvider } from 'react-native-safe-area-context';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { ToastHost, useAppFonts } from '@/ui';
import { AppTheme } from './app-theme.tsx';
import { RootNavigator } from './root-navigator';

void SplashScreen.preventAutoHideAsync();

/** What surrounds every screen: typefaces, theme, the login of the last visit, toasts. */
export function RootLayout() {
  const drawable = useAppFonts();
  const restore = useAuthStore((store) => store.restore);
  useEffect(() => {
    void restore();
  }, [restore]);
  useEffect(() => {
    if (drawable) void SplashScreen.hideAsync();
  }, [drawable]);
  if (!drawable) return null;
  return (
    <SafeAreaProvider>
      <AppTheme>
        <RootNavigator />
        <ToastHost />
      </AppTheme>
    </SafeAreaProvider>
  );
}
