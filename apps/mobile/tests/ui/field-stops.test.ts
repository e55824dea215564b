import { emotionPalettes } from '@/ui/theme/emotions.ts';
import { driftOf, fieldLocations, fieldStops } from '@/ui/theme/field-stops.ts';

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
