/** A point on the earth, known to within so many kilometres. */
export type Place = { latitude: number; longitude: number; accuracyKm: number };

/** Where somebody was, and when: a moment, or milliseconds since 1970. */
export type Sighting = Place & { at: Date | number };

const earthRadiusKm = 6_371;
const hourMs = 3_600_000;
/** Faster than any airliner from door to door. */
const fastestKmh = 1_000;
/** So vague a place names a country: its centre, where nobody need have been. */
const vagueKm = 1_000;

/** Kilometres between the centres of two places, over the ground. */
export function distanceKm(from: Place, to: Place): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const halfway = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2;
  const between =
    halfway(from.latitude, to.latitude) +
    Math.cos(radians(from.latitude)) *
      Math.cos(radians(to.latitude)) *
      halfway(from.longitude, to.longitude);
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(between)));
}

/** The way that was made at least, and how fast: both places may be wrong by their accuracy. */
export function travelBetween(from: Sighting, to: Sighting): { km: number; kmh: number } {
  const km = Math.max(0, distanceKm(from, to) - from.accuracyKm - to.accuracyKm);
  const elapsedMs = Math.abs(Number(to.at) - Number(from.at));
  return { km, kmh: km === 0 ? 0 : (km * hourMs) / elapsedMs };
}

export function isVague({ accuracyKm }: Place): boolean {
  return accuracyKm >= vagueKm;
}

/** Whether nobody travels that fast. An unknown or vague place is no sign of anything. */
export function isImpossibleTravel(
  from: Sighting | null | undefined,
  to: Sighting | null | undefined,
): boolean {
  if (!from || !to || isVague(from) || isVague(to)) return false;
  return travelBetween(from, to).kmh > fastestKmh;
}
