export type { ColorName, Colors, Scheme } from './colors.ts';
export type { EmotionFamily } from './emotions.ts';
export { driftOf } from './field-stops.ts';
export { fontStyle, useAppFonts } from './fonts';
export {
  headerHorizonFromBottomPx,
  headerSpreadPx,
  horizonAt,
  layout,
  radius,
  railSpread,
  stepSpread,
} from './geometry.ts';
export { duration, easing } from './motion.ts';
export { type Appearance, type Theme, ThemeProvider, useTheme } from './theme-context.tsx';
export { type TextVariant, typeStyle } from './type-scale.ts';
export { type LayoutSize, useLayout } from './use-layout.ts';
