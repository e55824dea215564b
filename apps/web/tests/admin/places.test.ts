import { describe, expect, it } from 'vitest';
import { readPlace, writePlace } from '../../src/admin/frame/address.ts';
import { readFilters } from '../../src/admin/people/filters.ts';
import { placesOf, toPoint, toRadius } from '../../src/admin/reviews/places-of.ts';
import { fill, fillCount } from '../../src/admin/words/fill.ts';

describe('an address of the console', () => {
  it.each([
    ['', { page: 'overview', asked: {} }],
    ['?page=people&q=ana', { page: 'people', asked: { q: 'ana' } }],
    ['?page=person&id=7', { page: 'person', asked: { id: '7' } }],
    ['?page=person', { page: 'overview', asked: {} }],
    ['?page=nowhere', { page: 'overview', asked: {} }],
  ])('%s is %j', (search, place) => {
    expect(readPlace(search)).toEqual(place);
  });

  it('is read as it was written, without what is empty', () => {
    const place = { page: 'jobs', asked: { state: 'failed', q: '' } } as const;
    expect(writePlace(place)).toBe('/admin?page=jobs&state=failed');
    expect(writePlace({ page: 'overview', asked: {} })).toBe('/admin');
  });

  it('asks the server for nothing that it would not know', () => {
    const asked = { q: '  ana ', tier: 'gold', role: 'support', state: 'asleep' };
    expect(readFilters(asked)).toEqual({ q: 'ana', role: 'support' });
  });
});

describe('the map of sign-ins', () => {
  const map = { width: 720, height: 360 };
  const login = { at: '2026-11-20T10:00:00.000Z', device_id: null, ip_prefix: '81.2.69.0/24' };

  it('shows each known place once', () => {
    const london = { ...login, latitude: 51.5, longitude: -0.1, accuracy_km: 10 };
    expect(placesOf([london, login, london])).toEqual([
      { latitude: 51.5, longitude: -0.1, accuracyKm: 10 },
    ]);
  });

  it('puts a place where it is, as wide as it is known', () => {
    expect(toPoint({ latitude: 0, longitude: 0 }, map)).toEqual({ x: 360, y: 180 });
    expect(toPoint({ latitude: 90, longitude: -180 }, map)).toEqual({ x: 0, y: 0 });
    expect(toRadius(1_112, map)).toBeCloseTo(20);
    expect(toRadius(1, map)).toBe(5);
  });
});

describe('a sentence', () => {
  it('has its names put in, and the form of its count', () => {
    expect(fill('{{a}} of {{b}}', { a: 1, b: 'two' })).toBe('1 of two');
    const texts = { jobs_one: '{{count}} job', jobs_other: '{{count}} jobs' };
    expect(fillCount(texts, 'jobs', { count: 1, shown: '1' })).toBe('1 job');
    expect(fillCount(texts, 'jobs', { count: 1_000, shown: '1,000' })).toBe('1,000 jobs');
  });
});
