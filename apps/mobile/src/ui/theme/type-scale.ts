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
} as const;

export type TextVariant = keyof typeof scale;

/** The measures of a variant. Chinese gets no letter spacing and at least 1.5 lines to read in. */
export function typeStyle(variant: TextVariant, chinese: boolean): TypeStyle {
  const [family, weight, fontSize, lineHeight, letterSpacing] = scale[variant];
  if (!chinese) return { family, weight, fontSize, lineHeight, letterSpacing };
  const reading = fontSize <= 20;
  const roomy = reading ? Math.max(lineHeight, Math.ceil(fontSize * 1.5)) : lineHeight;
  return { family, weight, fontSize, lineHeight: roomy, letterSpacing: 0 };
}
