import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useColorScheme } from 'react-native';
import type { TextScale } from '@/platform/text-scale';
import { type Colors, colors, type Scheme } from './colors.ts';

export type Appearance = 'system' | 'light' | 'dark';

export type Theme = {
  scheme: Scheme;
  colors: Colors;
  /** The screen's language is Chinese: system typefaces, no letter spacing, roomier lines. */
  chinese: boolean;
  /** Nothing moves by itself: wanted by the system or by the person. */
  still: boolean;
  textScale: TextScale;
};

const usualSize: TextScale = { wanted: 1, drawn: 1 };

const ThemeContext = createContext<Theme>({
  scheme: 'light',
  colors: colors.light,
  chinese: false,
  still: true,
  textScale: usualSize,
});

type ThemeProviderProps = {
  appearance: Appearance;
  chinese: boolean;
  still: boolean;
  textScale?: TextScale;
  children: ReactNode;
};

export function ThemeProvider(props: ThemeProviderProps) {
  const { appearance, chinese, still, textScale = usualSize, children } = props;
  const system = useColorScheme();
  const scheme: Scheme =
    appearance === 'system' ? (system === 'dark' ? 'dark' : 'light') : appearance;
  const theme = useMemo(
    () => ({ scheme, colors: colors[scheme], chinese, still, textScale }),
    [scheme, chinese, still, textScale],
  );
  return <ThemeContext value={theme}>{children}</ThemeContext>;
}

export function useTheme(): Theme {
  return useContext(ThemeContext);
}
