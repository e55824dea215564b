import { colors, type Scheme } from '@/ui/theme/colors.ts';
import { type EmotionFamily, emotionPalettes } from '@/ui/theme/emotions.ts';
import { driftOf, fieldLocations, fieldStops } from '@/ui/theme/field-stops.ts';

const schemes: Scheme[] = ['light', 'dark'];
const emotions: EmotionFamily[] = [
  'calm',
  'sadness',
  'anger',
  'fear',
  'joy',
  'surprise',
  'neutral',
];

function luminance(hex: string): number {
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

test('ink reads at 7:1 on every stop of every feeling, blend and drift', () => {
  for (const scheme of schemes) {
    for (const emotion of emotions) {
      for (const blendWith of emotions) {
        for (const drift of [0, 0.4, 0.8]) {
          const stops = fieldStops(scheme, emotion, drift, blendWith);
          const lowest = Math.min(...stops.map((stop) => contrast(stop, colors[scheme].ink)));
          expect([scheme, emotion, blendWith, drift, lowest >= 7]).toEqual([
            scheme,
            emotion,
            blendWith,
            drift,
            true,
          ]);
        }
      }
    }
  }
});

test('a feeling without a number keeps its own palette', () => {
  expect(fieldStops('light', 'fear', driftOf(null))).toEqual(emotionPalettes.fear.light);
});

test('the hue drifts to calm with the number, and never the whole way', () => {
  expect(driftOf(0)).toBe(0);
  expect(driftOf(5)).toBeCloseTo(0.4);
  expect(driftOf(10)).toBe(0.8);
});

test('the horizon stays inside the field however foggy it is', () => {
  expect(fieldLocations(0.9, 0.3)).toEqual([0, 0.6000000000000001, 0.98, 1]);
  expect(fieldLocations(0.5, 0)).toEqual([0, 0.5, 0.5, 1]);
});
