'use client';
import { Table } from '../parts/table.tsx';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/use-words.tsx';
import { LoginMap } from './login-map.tsx';
import { placesOf } from './places-of.ts';
import type { ReviewRow } from './reviews.tsx';

/** The sign-ins behind a flag, on a map where their places are known. */
export function Evidence({ review: { evidence } }: { review: ReviewRow }) {
  const { t, written } = useWords();
  const words = t.reviews;
  if (!evidence) return <p className="hint">{words.forgotten}</p>;
  const { logins, distance_km: km, speed_kmh: speed } = evidence;
  const places = placesOf(logins);
  const networks = new Set(logins.map(({ ip_prefix }) => ip_prefix)).size;
  const devices = new Set(logins.flatMap(({ device_id }) => device_id ?? [])).size;
  return (
    <>
      <p>
        {km !== undefined && speed !== undefined
          ? fill(words.travel, { km: written.number(km), speed: written.number(speed) })
          : fill(words.sharing, { prefixes: networks, devices })}
      </p>
      {places.length > 0 && <LoginMap places={places} />}
      <Table
        label={words.logins}
        rows={logins}
        keyOf={({ at, ip_prefix }) => `${at} ${ip_prefix}`}
        columns={[
          { head: words.at, cell: ({ at }) => written.moment(at) },
          { head: words.network, cell: ({ ip_prefix }) => ip_prefix },
          {
            head: words.device,
            cell: ({ device_id }) => (device_id ? device_id.slice(0, 8) : t.common.none),
          },
          {
            head: words.place,
            cell: ({ latitude, longitude, accuracy_km }) =>
              latitude === undefined || longitude === undefined
                ? words.noPlace
                : fill(words.placeOf, {
                    latitude: written.precise(latitude),
                    longitude: written.precise(longitude),
                    km: written.number(accuracy_km ?? 0),
                  }),
          },
        ]}
      />
    </>
  );
}
