'use client';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/use-words.tsx';
import { type MapPlace, toPoint, toRadius } from './places-of.ts';
import world from './world.json' with { type: 'json' };

/** The south of 60° is ice: nobody signs in there. */
const shownHeight = (150 / 180) * world.height;

/** Places on an outline of the land, and the way between them; as exact as their accuracy. */
export function LoginMap({ places }: { places: MapPlace[] }) {
  const { t, written } = useWords();
  const points = places.map((place) => ({ place, ...toPoint(place, world) }));
  const way = points.map(({ x, y }) => `${x},${y}`).join(' ');
  const named = places.map(({ latitude, longitude }) =>
    [latitude, longitude].map(written.precise).join(' '),
  );
  return (
    <svg
      className="map"
      role="img"
      aria-label={fill(t.reviews.map, { places: named.join('; ') })}
      viewBox={`0 0 ${world.width} ${shownHeight}`}
    >
      <path className="land" d={world.land} />
      <polyline className="way" points={way} />
      {points.map(({ place, x, y }) => (
        <g key={`${x} ${y}`}>
          <circle className="around" cx={x} cy={y} r={toRadius(place.accuracyKm, world)} />
          <circle className="dot" cx={x} cy={y} r={4} />
        </g>
      ))}
    </svg>
  );
}
