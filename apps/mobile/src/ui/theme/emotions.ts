export {
  type EmotionFamily,
  emotionFamilies,
  emotionPalettes,
  type FieldStops,
} from '@solacore/look';
