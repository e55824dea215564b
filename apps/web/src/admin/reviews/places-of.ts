import type { ReviewEvidence } from '@solacore/contract/admin';

type Login = ReviewEvidence['logins'][number];
export type MapPlace = { latitude: number; longitude: number; accuracyKm: number };

/** The places of sign-ins that are known, each once, in their order. */
export function placesOf(logins: Login[]): MapPlace[] {
  const known = new Map<string, MapPlace>();
  for (const { latitude, longitude, accuracy_km: accuracyKm = 0 } of logins) {
    if (latitude === undefined || longitude === undefined) continue;
    known.set(`${latitude} ${longitude}`, { latitude, longitude, accuracyKm });
  }
  return [...known.values()];
}

/** Where a place lies on a map on which a degree is as wide as it is high. */
export function toPoint(
  { latitude, longitude }: Pick<MapPlace, 'latitude' | 'longitude'>,
  { width, height }: { width: number; height: number },
): { x: number; y: number } {
  return { x: ((longitude + 180) / 360) * width, y: ((90 - latitude) / 180) * height };
}

const kmOfADegree = 111.2;

/** How far an accuracy reaches on that map; never smaller than can be seen. */
export function toRadius(accuracyKm: number, { height }: { height: number }): number {
  return Math.max(5, (accuracyKm / kmOfADegree / 180) * height);
}
