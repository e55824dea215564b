export type { EmotionFamily } from './emotions.ts';
export { driftOf, fieldStops } from './field-stops.ts';
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
export { type Appearance, ThemeProvider, useTheme } from './theme-context.tsx';
export { typeStyle } from './type-scale.ts';
export { useLayout } from './use-layout.ts';
