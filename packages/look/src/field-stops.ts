import type { Scheme } from './colors.ts';
import { type EmotionFamily, emotionPalettes, type FieldStops } from './emotions.ts';

/** The share of two `#RRGGBB` colours, mixed in sRGB; `share` 0 is `from`, 1 is `to`. */
function mixColors(from: string, to: string, share: number): string {
  const channel = (start: number) => {
    const a = Number.parseInt(from.slice(start, start + 2), 16);
    const b = Number.parseInt(to.slice(start, start + 2), 16);
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`.toUpperCase();
}

function mixStops(from: FieldStops, to: FieldStops, share: number): FieldStops {
  const at = (stop: 0 | 1 | 2 | 3) => mixColors(from[stop], to[stop], share);
  return [at(0), at(1), at(2), at(3)];
}

/**
 * The colours of a field. `drift` 0..1 moves the hue towards calm, `blendWith` names a
 * second feeling of equal weight.
 */
export function fieldStops(
  scheme: Scheme,
  emotion: EmotionFamily,
  drift = 0,
  blendWith?: EmotionFamily,
): FieldStops {
  const own = emotionPalettes[emotion][scheme];
  const felt = blendWith ? mixStops(own, emotionPalettes[blendWith][scheme], 0.5) : own;
  return drift > 0 ? mixStops(felt, emotionPalettes.calm[scheme], drift) : felt;
}

/** How far the hue has drifted: only a number given by the person (0..10) moves it. */
export function driftOf(latestScore: number | null | undefined): number {
  return latestScore === null || latestScore === undefined ? 0 : Math.min(0.8, 0.08 * latestScore);
}

/** Gradient locations: the horizon's place and how foggy it is, both as shares of the height. */
export function fieldLocations(horizon: number, spread: number): [number, number, number, number] {
  const clamp = (value: number) => Math.min(0.98, Math.max(0.02, value));
  return [0, clamp(horizon - spread), clamp(horizon + spread), 1];
}
