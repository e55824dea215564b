import { LinearGradient } from 'expo-linear-gradient';
import { StyleSheet } from 'react-native';
import type { FieldStops } from './theme/emotions.ts';
import { fieldLocations } from './theme/field-stops.ts';

/** Where the line lies and how foggy it is: shares of the height, or px from the lower edge. */
export type HorizonPlace =
  | { at: number; spread: number }
  | { fromBottomPx: number; spreadPx: number };

export type FieldLook = { stops: FieldStops; place: HorizonPlace };

/** The layers reach this share of the height past both edges, so that they can breathe. */
export const overscan = 0.04;

export function lookKey({ stops, place }: FieldLook): string {
  return JSON.stringify([stops, place]);
}

function sharesOf(place: HorizonPlace, height: number): { at: number; spread: number } {
  if ('at' in place) return place;
  return { at: 1 - place.fromBottomPx / height, spread: place.spreadPx / height };
}

/** One sky and sea, filling a parent that overscans a frame of `height` px. */
export function FieldLayer({ look, height }: { look: FieldLook; height: number }) {
  const { at, spread } = sharesOf(look.place, height);
  const whole = 1 + 2 * overscan;
  return (
    <LinearGradient
      colors={look.stops}
      locations={fieldLocations((at + overscan) / whole, spread / whole)}
      style={StyleSheet.absoluteFill}
    />
  );
}
