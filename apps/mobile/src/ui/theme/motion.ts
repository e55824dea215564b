import { Easing } from 'react-native';

/** Durations in milliseconds. */
export const duration = {
  press: 90,
  fade: 160,
  move: 240,
  sheet: 280,
  step: 900,
  hue: 6000,
  drift: 24_000,
  cursor: 1200,
} as const;

export const easing = {
  out: Easing.bezier(0.2, 0.7, 0.2, 1),
  inOut: Easing.bezier(0.45, 0, 0.25, 1),
};
