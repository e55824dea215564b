import { Newsreader_400Regular } from '@expo-google-fonts/newsreader/400Regular';
import { Newsreader_500Medium } from '@expo-google-fonts/newsreader/500Medium';
import { SchibstedGrotesk_400Regular } from '@expo-google-fonts/schibsted-grotesk/400Regular';
import { SchibstedGrotesk_500Medium } from '@expo-google-fonts/schibsted-grotesk/500Medium';
import { SchibstedGrotesk_600SemiBold } from '@expo-google-fonts/schibsted-grotesk/600SemiBold';
import { useFonts } from 'expo-font';
import { Platform, type TextStyle } from 'react-native';
import type { FontFamilyName, FontWeight } from './type-scale.ts';

const latin: Record<FontFamilyName, Record<FontWeight, string>> = {
  ui: {
    400: 'SchibstedGrotesk_400Regular',
    500: 'SchibstedGrotesk_500Medium',
    600: 'SchibstedGrotesk_600SemiBold',
  },
  voice: {
    400: 'Newsreader_400Regular',
    500: 'Newsreader_500Medium',
    600: 'Newsreader_500Medium',
  },
};

const chineseFamily = Platform.select({
  ios: { ui: 'PingFang SC', voice: 'Songti SC' },
  default: { ui: 'sans-serif', voice: 'serif' },
});

/** True once the typefaces can be drawn; a failure to load falls back to the system's. */
export function useAppFonts(): boolean {
  const [loaded, error] = useFonts({
    SchibstedGrotesk_400Regular,
    SchibstedGrotesk_500Medium,
    SchibstedGrotesk_600SemiBold,
    Newsreader_400Regular,
    Newsreader_500Medium,
  });
  return loaded || error !== null;
}

/** Family and weight for one run of text. Static weights are families of their own here. */
export function fontStyle(
  family: FontFamilyName,
  weight: FontWeight,
  chinese: boolean,
): Pick<TextStyle, 'fontFamily' | 'fontWeight'> {
  if (chinese) return { fontFamily: chineseFamily[family], fontWeight: weight };
  return { fontFamily: latin[family][weight] };
}
