/* The identity's colours, for the app and for the pages of the web. */
export { type ColorName, type Colors, colors, type Scheme } from './colors.ts';
export {
  type EmotionFamily,
  emotionFamilies,
  emotionPalettes,
  type FieldStops,
} from './emotions.ts';
export { driftOf, fieldLocations, fieldStops } from './field-stops.ts';
