import { StatusBar } from 'expo-status-bar';
import { type ReactNode, useEffect } from 'react';
import { useSettingsStore } from '@/features/settings/settings-store.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { setDocumentColors, setDocumentLanguage } from '@/platform/document';
import { useTextScale } from '@/platform/text-scale';
import { ThemeProvider, useTheme } from '@/ui';
import { useReducedMotion } from './use-reduced-motion.ts';

/** The theme from the person's settings and the system's, carried to the document outside. */
export function AppTheme({ children }: { children: ReactNode }) {
  const { appearance, movingHorizon } = useSettingsStore();
  const language = useLanguage();
  const reducedMotion = useReducedMotion();
  const textScale = useTextScale();
  useEffect(() => setDocumentLanguage(language), [language]);
  return (
    <ThemeProvider
      appearance={appearance}
      chinese={language === 'zh'}
      still={reducedMotion || !movingHorizon}
      textScale={textScale}
    >
      <DocumentColors />
      {children}
    </ThemeProvider>
  );
}

function DocumentColors() {
  const { scheme, colors } = useTheme();
  useEffect(
    () => setDocumentColors({ scheme, page: colors.page, focus: colors.focus }),
    [scheme, colors],
  );
  return <StatusBar style={scheme === 'dark' ? 'light' : 'dark'} />;
}
