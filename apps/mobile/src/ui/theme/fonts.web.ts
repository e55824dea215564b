import newsreader400 from '@fontsource/newsreader/files/newsreader-latin-400-normal.woff2';
import newsreader500 from '@fontsource/newsreader/files/newsreader-latin-500-normal.woff2';
import newsreaderExtended from '@fontsource/newsreader/files/newsreader-latin-ext-400-normal.woff2';
import grotesk400 from '@fontsource/schibsted-grotesk/files/schibsted-grotesk-latin-400-normal.woff2';
import grotesk500 from '@fontsource/schibsted-grotesk/files/schibsted-grotesk-latin-500-normal.woff2';
import grotesk600 from '@fontsource/schibsted-grotesk/files/schibsted-grotesk-latin-600-normal.woff2';
import groteskExtended from '@fontsource/schibsted-grotesk/files/schibsted-grotesk-latin-ext-400-normal.woff2';
import { startTransition, useEffect, useState } from 'react';
import type { TextStyle } from 'react-native';
import type { FontFamilyName, FontWeight } from './type-scale.ts';

const extendedRange = 'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+1E00-1E9F, U+20A0-20C0';
const waitAtMostMs = 1500;

const stacks: Record<FontFamilyName, string> = {
  ui: '"Schibsted Grotesk","PingFang SC","Noto Sans CJK SC","Noto Sans SC","Microsoft YaHei",system-ui,sans-serif',
  voice: 'Newsreader,"Songti SC","Noto Serif CJK SC","Noto Serif SC",Georgia,serif',
};

const chineseStacks: Record<FontFamilyName, string> = {
  ui: '"PingFang SC","Noto Sans CJK SC","Noto Sans SC","Microsoft YaHei",system-ui,sans-serif',
  voice: '"Songti SC","Noto Serif CJK SC","Noto Serif SC","Source Han Serif SC",serif',
};

function face(family: string, weight: string, address: string, unicodeRange?: string): FontFace {
  const descriptors = { weight, display: 'swap' as const };
  const source = `url(${address})`;
  return new FontFace(
    family,
    source,
    unicodeRange ? { ...descriptors, unicodeRange } : descriptors,
  );
}

/* Faces are fetched when first used; the extended Latin ones only for the letters they hold. */
function registerFaces(): FontFace[] {
  const first = [
    face('Schibsted Grotesk', '400', grotesk400),
    face('Schibsted Grotesk', '500', grotesk500),
    face('Schibsted Grotesk', '600', grotesk600),
    face('Newsreader', '400', newsreader400),
  ];
  /* One face for each weight: a face for a range of weights would hide the others. */
  const extended = (['400', '500', '600'] as const).flatMap((weight) => [
    face('Schibsted Grotesk', weight, groteskExtended, extendedRange),
    face('Newsreader', weight, newsreaderExtended, extendedRange),
  ]);
  const later = [face('Newsreader', '500', newsreader500), ...extended];
  for (const one of [...first, ...later]) document.fonts.add(one);
  return first;
}

let ready: Promise<unknown> | undefined;

function loadFaces(): Promise<unknown> {
  const waiting = new Promise((resolve) => setTimeout(resolve, waitAtMostMs));
  ready ??= Promise.race([waiting, Promise.allSettled(registerFaces().map((one) => one.load()))]);
  return ready;
}

/** True once the typefaces can be drawn, or have taken too long to wait for. */
export function useAppFonts(): boolean {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    let mounted = true;
    // A transition: the first screen is drawn in pieces, and a tap waits for one of them only.
    const draw = () => startTransition(() => setLoaded(true));
    void loadFaces().then(() => mounted && draw());
    return () => {
      mounted = false;
    };
  }, []);
  return loaded;
}

/** Family and weight for one run of text. */
export function fontStyle(
  family: FontFamilyName,
  weight: FontWeight,
  chinese: boolean,
): Pick<TextStyle, 'fontFamily' | 'fontWeight'> {
  return { fontFamily: (chinese ? chineseStacks : stacks)[family], fontWeight: weight };
}
