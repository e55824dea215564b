import { addRecord, type Counts, emptyCounts } from './count.ts';
import type { LabelledText } from './records.ts';
import { coreTypesOf, type Prediction, secondaryTypes } from './types.ts';

/** In percent; null where there is nothing to count. */
export type TypeScore = {
  type: string;
  gold: number;
  /** Labelled spans of which every letter and digit is hidden. */
  recall: number | null;
  /** Labelled spans of which at least one letter or digit is hidden. */
  touched: number | null;
  predicted: number;
  /** Finds of this type that touch anything labelled. */
  precision: number | null;
};

export type Score = {
  records: number;
  gold: number;
  recall: number | null;
  characterRecall: number | null;
  precision: number | null;
  /** Texts with nothing labelled in which something was hidden, and how many such texts there are. */
  falseAlarm: number | null;
  clean: number;
  types: TypeScore[];
  errors: Counts['errors'];
};

export type Predict = (record: LabelledText) => Promise<readonly Prediction[]>;

export async function score(records: readonly LabelledText[], predict: Predict): Promise<Score> {
  const core = coreTypesOf(records);
  const counts = emptyCounts();
  for (const record of records) addRecord(counts, record, await predict(record), core);
  return summarize(counts, core);
}

function summarize(counts: Counts, core: readonly string[]): Score {
  const types = [...core, ...secondaryTypes]
    .filter((type) => counts.gold.has(type) || counts.predicted.has(type))
    .map((type) => typeScore(counts, type));
  const gold = core.map((type) => counts.gold.get(type)).filter((one) => one !== undefined);
  const predicted = [...counts.predicted]
    .filter(([type]) => !secondaryTypes.includes(type))
    .map(([, one]) => one);
  const total = sum(gold.map(({ all }) => all));
  return {
    records: counts.records,
    gold: total,
    recall: percent(sum(gold.map(({ whole }) => whole)), total),
    characterRecall: percent(
      sum(gold.map(({ hidden }) => hidden)),
      sum(gold.map(({ characters }) => characters)),
    ),
    precision: percent(
      sum(predicted.map(({ right }) => right)),
      sum(predicted.map(({ all }) => all)),
    ),
    falseAlarm: percent(counts.alarms, counts.clean),
    clean: counts.clean,
    types,
    errors: counts.errors,
  };
}

function typeScore({ gold, predicted }: Counts, type: string): TypeScore {
  const found = gold.get(type);
  const said = predicted.get(type);
  return {
    type,
    gold: found?.all ?? 0,
    recall: percent(found?.whole ?? 0, found?.all ?? 0),
    touched: percent(found?.touched ?? 0, found?.all ?? 0),
    predicted: said?.all ?? 0,
    precision: percent(said?.right ?? 0, said?.all ?? 0),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function percent(part: number, of: number): number | null {
  return of === 0 ? null : (100 * part) / of;
}
