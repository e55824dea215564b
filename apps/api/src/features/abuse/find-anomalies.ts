import type { ReviewEvidence } from '@solacore/contract/admin';
import { isImpossibleTravel, type Place, travelBetween } from './impossible-travel.ts';
import type { FindPlace } from './places.ts';

/** A sign-in as it is kept: never with a whole address. */
export type SignInEvent = { at: Date; deviceId: string | null; ipPrefix: string };

export type Anomaly = {
  reason: 'POSSIBLE_SHARING' | 'IMPOSSIBLE_TRAVEL' | 'RAPID_SWITCHING';
  /** 0 to 100: how much of a sign it is. */
  score: number;
  /** What makes it the same as one that was seen before. */
  sameAs: string[];
  evidence: ReviewEvidence;
};

const hourMs = 3_600_000;
/** So many addresses and devices in an hour are hardly one person's. */
const many = 3;

/** What is odd about the sign-ins of one account, first ones first. Nothing is decided here. */
export function findAnomalies(events: SignInEvent[], findPlace: FindPlace): Anomaly[] {
  const known = new Map<string, Place | undefined>();
  const placeOf = (prefix: string) => {
    if (!known.has(prefix)) known.set(prefix, findPlace(prefix));
    return known.get(prefix);
  };
  const found = events.flatMap((event, index) => {
    const before = events.slice(0, index);
    const lastHour = before.filter(({ at }) => event.at.getTime() - at.getTime() <= hourMs);
    const placed = before.findLast(({ ipPrefix }) => placeOf(ipPrefix));
    return [
      findSharing([...lastHour, event]),
      findTravel(placed, event, placeOf),
      findSwitching(lastHour.at(-1), event),
    ];
  });
  return found.filter((anomaly) => anomaly !== undefined);
}

function findSharing(events: SignInEvent[]): Anomaly | undefined {
  const prefixes = new Set(events.map(({ ipPrefix }) => ipPrefix));
  const devices = new Set(events.flatMap(({ deviceId }) => deviceId ?? []));
  if (prefixes.size < many || devices.size < many) return undefined;
  const sameAs = [...devices].slice(0, many).sort();
  return { reason: 'POSSIBLE_SHARING', score: 60, sameAs, evidence: { logins: describe(events) } };
}

function findTravel(
  from: SignInEvent | undefined,
  to: SignInEvent,
  placeOf: FindPlace,
): Anomaly | undefined {
  if (!from || from.ipPrefix === to.ipPrefix) return undefined;
  const [there, here] = [placeOf(from.ipPrefix), placeOf(to.ipPrefix)];
  if (!there || !here) return undefined;
  const way = [
    { ...there, at: from.at },
    { ...here, at: to.at },
  ] as const;
  if (!isImpossibleTravel(...way)) return undefined;
  const { km, kmh } = travelBetween(...way);
  const shown = Math.min(999_999, Math.round(kmh));
  return {
    reason: 'IMPOSSIBLE_TRAVEL',
    score: Math.min(95, 50 + Math.round(km / 400)),
    sameAs: [from.ipPrefix, to.ipPrefix].sort(),
    evidence: {
      logins: describe([from, to], placeOf),
      distance_km: Math.round(km),
      speed_kmh: shown,
    },
  };
}

function findSwitching(from: SignInEvent | undefined, to: SignInEvent): Anomaly | undefined {
  if (!from || from.ipPrefix === to.ipPrefix) return undefined;
  const sameAs = [from.ipPrefix, to.ipPrefix].sort();
  const evidence = { logins: describe([from, to]) };
  return { reason: 'RAPID_SWITCHING', score: 20, sameAs, evidence };
}

/** Places to a tenth of a degree, some ten kilometres. */
function describe(events: SignInEvent[], placeOf?: FindPlace): ReviewEvidence['logins'] {
  const round = (degrees: number) => Math.round(degrees * 10) / 10;
  return events.map(({ at, deviceId, ipPrefix }) => {
    const place = placeOf?.(ipPrefix);
    return {
      at: at.toISOString(),
      device_id: deviceId,
      ip_prefix: ipPrefix,
      ...(place
        ? {
            latitude: round(place.latitude),
            longitude: round(place.longitude),
            accuracy_km: Math.round(place.accuracyKm),
          }
        : {}),
    };
  });
}
