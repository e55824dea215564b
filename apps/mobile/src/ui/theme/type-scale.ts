export type FontFamilyName = 'ui' | 'voice';
export type FontWeight = '400' | '500' | '600';

export type TypeStyle = {
  family: FontFamilyName;
  weight: FontWeight;
  fontSize: number;
  lineHeight: number;
  letterSpacing: number;
};

/** Serif (`voice`) is the person's words, sans (`ui`) the product's. */
const scale = {
  display: ['ui', '500', 34, 40, -0.75],
  displayWide: ['ui', '500', 46, 52, -1.3],
  title: ['ui', '500', 26, 32, -0.47],
  h2: ['ui', '600', 20, 26, -0.2],
  h3: ['ui', '600', 17, 24, -0.1],
  body: ['ui', '400', 17, 26, 0],
  ui: ['ui', '400', 15, 22, 0],
  uiMedium: ['ui', '500', 15, 22, 0],
  uiStrong: ['ui', '600', 15, 22, 0],
  small: ['ui', '400', 13, 18, 0.04],
  smallMedium: ['ui', '500', 13, 18, 0.04],
  label: ['ui', '600', 13, 18, 0.04],
  tab: ['ui', '500', 12, 16, 0],
  button: ['ui', '600', 16, 22, 0],
  voiceL: ['voice', '400', 25, 33, -0.2],
  voice: ['voice', '400', 20, 29, 0],
  voiceS: ['voice', '400', 18, 26, 0],
  voiceTitle: ['voice', '400', 18, 24, 0],
  voiceNote: ['voice', '400', 16, 22, 0],
  name: ['ui', '600', 18, 24, -0.36],
} as const;

export type TextVariant = keyof typeof scale;

export const textVariants: readonly TextVariant[] = Object.keys(scale).filter(
  (name): name is TextVariant => Object.hasOwn(scale, name),
);

const largeFromPx = 26;
const mostForLarge = 1.5;
/* Four words beside each other on the narrowest phone; zoom enlarges them further. */
const mostForTabs = 1.3;

/** How far a variant grows at most: titles are large, and their words must still fit a line. */
export function mostGrowth(variant: TextVariant): number {
  if (variant === 'tab') return mostForTabs;
  return scale[variant][2] >= largeFromPx ? mostForLarge : 2;
}

/**
 * The measures of a variant, `growth` times its usual size. Chinese gets no letter spacing and
 * at least 1.5 lines to read in.
 */
export function typeStyle(variant: TextVariant, chinese: boolean, growth = 1): TypeStyle {
  const [family, weight, usualSize, usualHeight, usualSpacing] = scale[variant];
  const times = Math.min(growth, mostGrowth(variant));
  const fontSize = usualSize * times;
  const letterSpacing = chinese ? 0 : usualSpacing * times;
  const reading = chinese && usualSize <= 20;
  const height = reading ? Math.max(usualHeight, Math.ceil(usualSize * 1.5)) : usualHeight;
  return { family, weight, fontSize, lineHeight: height * times, letterSpacing };
}
