import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isImpossibleTravel } from '../../src/features/abuse/impossible-travel.ts';
import { createPlaces } from '../../src/features/abuse/places.ts';
import { addressPrefix } from '../../src/http/client-address.ts';

const geoipFile = fileURLToPath(
  new URL('../fixtures/geoip/GeoIP2-City-Test.mmdb', import.meta.url),
);
const minutes = 60_000;
const hours = 60 * minutes;

const london = '81.2.69.142';
const milton = '216.160.83.56';
const changchun = '175.16.199.1';
const linkoping = '89.160.20.112';
const singapore = '214.0.0.1';
const melbourne = '214.0.1.1';
const boxford = '2.125.160.216';
const somewhereInTheStates = '149.101.100.1';
const nowhereKnown = '1.2.3.4';

describe('travel that nobody can make', async () => {
  const findPlace = await createPlaces(geoipFile).open();
  const decide = (from: string, to: string, elapsedMs: number) => {
    const [there, here] = [from, to].map((address) => findPlace(addressPrefix(address)));
    return isImpossibleTravel(
      there && { ...there, at: 0 },
      here && { ...here, at: new Date(elapsedMs) },
    );
  };

  it.each([
    [london, milton, 30 * minutes],
    [london, changchun, 30 * minutes],
    [london, linkoping, 30 * minutes],
    [singapore, melbourne, 30 * minutes],
    [milton, london, 30 * minutes],
  ])('%s to %s in %i ms is flagged', (from, to, elapsedMs) => {
    expect(decide(from, to, elapsedMs)).toBe(true);
  });

  it.each([
    [london, changchun, 9 * hours],
    [london, linkoping, 2 * hours],
    [london, boxford, 30 * minutes],
    [london, somewhereInTheStates, 30 * minutes],
    [london, nowhereKnown, 30 * minutes],
    [nowhereKnown, milton, 30 * minutes],
  ])('%s to %s in %i ms is not', (from, to, elapsedMs) => {
    expect(decide(from, to, elapsedMs)).toBe(false);
  });

  it('is told from a clock that stands still as well, and is none in one place', () => {
    expect(decide(london, milton, 0)).toBe(true);
    expect(decide(london, london, 0)).toBe(false);
  });
});

describe('places of prefixes', () => {
  it('cover all that the database knows of a prefix', async () => {
    const findPlace = await createPlaces(geoipFile).open();
    expect(findPlace('175.16.199.0/24')).toMatchObject({ latitude: 43.88, accuracyKm: 100 });
    expect(findPlace('2001:218:0::/48')).toMatchObject({ longitude: 139.75309 });
    expect(findPlace('not a prefix')).toBeUndefined();
  });

  it('are unknown without a database, and with a file that is none', async () => {
    const off = createPlaces(null);
    expect([await off.state(), (await off.open())('175.16.199.0/24')]).toEqual(['off', undefined]);
    const broken = createPlaces(fileURLToPath(import.meta.url));
    expect([await broken.state(), (await broken.open())('175.16.199.0/24')]).toEqual([
      'unreadable',
      undefined,
    ]);
  });
});
