import { readFileSync, writeFileSync } from 'node:fs';
import { detect } from '../../src/index.ts';
import { type Half, halves, languages, ownRecords } from './records.ts';
import { type Score, score } from './score.ts';

/** In percent: what may not be undercut, and for false alarms what may not be exceeded. */
type TypeFloor = { recall: number; precision: number };
type LanguageFloor = { falseAlarm: number; types: Record<string, TypeFloor> };
export type Floors = Record<Half, Record<string, LanguageFloor>>;

const file = new URL('../data/floors.json', import.meta.url);
const marginPoints = 2;
/** With fewer labelled spans one of them is more than a margin can hold. */
const fewestSpans = 5;

export function readFloors(): Floors {
  const floors: Floors = JSON.parse(readFileSync(file, 'utf8'));
  return floors;
}

export function scoreOwn(half: Half, lang?: string): Promise<Score> {
  const records = ownRecords(half).filter((record) => lang === undefined || record.lang === lang);
  return score(records, async (record) => detect(record.text, record.lang));
}

/** Sets the floors to what is reached now, less a margin. */
export async function writeFloors(): Promise<void> {
  const floors: Floors = { open: {}, closed: {} };
  for (const half of halves) {
    for (const lang of languages) floors[half][lang] = floorOf(await scoreOwn(half, lang));
  }
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
}

function floorOf({ types, falseAlarm }: Score): LanguageFloor {
  const enough = types.filter(({ gold }) => gold >= fewestSpans);
  const below = (percent: number | null) =>
    Math.max(0, Math.floor(10 * ((percent ?? 0) - marginPoints)) / 10);
  return {
    falseAlarm: Math.ceil(10 * ((falseAlarm ?? 0) + marginPoints)) / 10,
    types: Object.fromEntries(
      enough
        .filter(({ recall }) => (recall ?? 0) > marginPoints)
        .map(({ type, recall, precision }) => [
          type,
          { recall: below(recall), precision: below(precision) },
        ]),
    ),
  };
}
