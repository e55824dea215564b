import { readFile } from 'node:fs/promises';
import { Reader } from 'mmdb-lib';
import { z } from 'zod';
import { distanceKm, isVague, type Place } from './impossible-travel.ts';
import { addressesOf, nextAfter } from './prefix-range.ts';

/** Says where the addresses of a prefix are; undefined where that is not known. */
export type FindPlace = (prefix: string) => Place | undefined;

export type Places = {
  /** `off`: no database is configured; `unreadable`: it is none that we can use. */
  state: () => Promise<'ready' | 'off' | 'unreadable'>;
  /** Knows no place where the state is another one than `ready`. */
  open: () => Promise<FindPlace>;
};

const recordSchema = z.object({
  location: z.object({
    latitude: z.number(),
    longitude: z.number(),
    accuracy_radius: z.number(),
  }),
});

/** A prefix of more parts than this says nothing about where one of its addresses is. */
const mostParts = 256;

/** A city database of MaxMind's, read when it is first asked; null is none. */
export function createPlaces(file: string | null): Places {
  let reading: Promise<Reader<never> | undefined> | undefined;
  const read = () => {
    reading ??= file === null ? Promise.resolve(undefined) : readDatabase(file);
    return reading;
  };
  return {
    state: async () => {
      if (file === null) return 'off';
      return (await read()) ? 'ready' : 'unreadable';
    },
    open: async () => {
      const reader = await read();
      return (prefix) => reader && coverPlaces(listPlaces(reader, prefix));
    },
  };
}

async function readDatabase(file: string): Promise<Reader<never> | undefined> {
  try {
    const reader = new Reader<never>(await readFile(file));
    return /city|enterprise/i.test(reader.metadata.databaseType) ? reader : undefined;
  } catch {
    return undefined;
  }
}

/** The places of the parts that the database divides a prefix into, where it knows more than a country. */
function listPlaces(reader: Reader<never>, prefix: string): Place[] {
  const range = addressesOf(prefix);
  if (!range || (range.bits === 128 && reader.metadata.ipVersion !== 6)) return [];
  const places = new Map<string, Place>();
  let at: bigint | undefined = range.first;
  for (let parts = 0; at !== undefined; parts += 1) {
    if (parts === mostParts) return [];
    const [record, length] = reader.getWithPrefixLength(range.write(at));
    const { data } = recordSchema.safeParse(record);
    if (data) {
      const { latitude, longitude, accuracy_radius: accuracyKm } = data.location;
      const place = { latitude, longitude, accuracyKm };
      if (!isVague(place)) places.set(JSON.stringify(place), place);
    }
    at = nextAfter(at, length, range);
  }
  return [...places.values()];
}

/** The place among them from which all are reached with the smallest accuracy. */
function coverPlaces(places: Place[]): Place | undefined {
  const covers = places.map((centre) => ({
    ...centre,
    accuracyKm: Math.max(...places.map((one) => distanceKm(centre, one) + one.accuracyKm)),
  }));
  return covers.toSorted((a, b) => a.accuracyKm - b.accuracyKm)[0];
}
