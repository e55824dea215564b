import type { LabelledText } from './records.ts';
import { familiarType, type Prediction, secondaryTypes } from './types.ts';

type Gold = { all: number; whole: number; touched: number; characters: number; hidden: number };
type Predicted = { all: number; right: number };
type ScoreError = {
  kind: 'missed' | 'false';
  type: string;
  src: string;
  text: string;
  what: string;
};

export type Counts = {
  records: number;
  gold: Map<string, Gold>;
  predicted: Map<string, Predicted>;
  clean: number;
  alarms: number;
  errors: ScoreError[];
};

export function emptyCounts(): Counts {
  return { records: 0, gold: new Map(), predicted: new Map(), clean: 0, alarms: 0, errors: [] };
}

const unlabelled = 0;
const asked = 1;
const neutral = 2;

export function addRecord(
  counts: Counts,
  record: LabelledText,
  predictions: readonly Prediction[],
  core: readonly string[],
): void {
  const finds = predictions
    .filter(({ start, end }) => end > start)
    .map((find) => ({ ...find, type: familiarType(find.type, core) }));
  const hidden = new Uint8Array(record.text.length);
  for (const { start, end } of finds) hidden.fill(1, start, end);
  for (const span of record.spans) addGold(counts, record, span, hidden, core);
  const labels = labelsOf(record, core);
  const alarms = finds.filter((find) => addFind(counts, record, find, labels) === 'false');
  counts.records += 1;
  if (record.spans.length > 0) return;
  counts.clean += 1;
  if (alarms.length > 0) counts.alarms += 1;
}

function labelsOf({ text, spans }: LabelledText, core: readonly string[]): Uint8Array {
  const labels = new Uint8Array(text.length);
  const isAsked = (type: string) => core.includes(type) || secondaryTypes.includes(type);
  for (const { start, end, type } of spans) if (!isAsked(type)) labels.fill(neutral, start, end);
  for (const { start, end, type } of spans) if (isAsked(type)) labels.fill(asked, start, end);
  return labels;
}

function addGold(
  { gold, errors }: Counts,
  { text, src }: LabelledText,
  { start, end, type }: LabelledText['spans'][number],
  hidden: Uint8Array,
  core: readonly string[],
): void {
  const one = gold.get(type) ?? { all: 0, whole: 0, touched: 0, characters: 0, hidden: 0 };
  gold.set(type, one);
  const units = Array.from({ length: end - start }, (_, index) => start + index);
  const readable = units.filter((at) => isReadable(text.charAt(at)) || isSurrogate(text, at));
  const counted = readable.length > 0 ? readable : units;
  const covered = counted.filter((at) => hidden[at] === 1).length;
  one.all += 1;
  one.characters += counted.length;
  one.hidden += covered;
  if (covered > 0) one.touched += 1;
  if (counted.length > 0 && covered === counted.length) one.whole += 1;
  else if (core.includes(type)) {
    errors.push({ kind: 'missed', type, src, text, what: text.slice(start, end) });
  }
}

/** A find that only touches neutral text, or whose type the record does not label, is not counted. */
function addFind(
  { predicted, errors }: Counts,
  { text, src, labelled }: LabelledText,
  { start, end, type }: Prediction,
  labels: Uint8Array,
): 'right' | 'false' | 'uncounted' {
  const shares = [0, 0, 0];
  for (let at = start; at < end; at += 1) {
    if (!isReadable(text.charAt(at))) continue;
    const label = labels[at] ?? unlabelled;
    shares[label] = (shares[label] ?? 0) + 1;
  }
  const [outside = 0, inGold = 0, inNeutral = 0] = shares;
  if (outside + inGold + inNeutral === 0 || (inGold === 0 && inNeutral > 0)) return 'uncounted';
  if (inGold === 0 && type !== null && !labelled.includes(type)) return 'uncounted';
  const name = type ?? 'UNTYPED';
  const one = predicted.get(name) ?? { all: 0, right: 0 };
  predicted.set(name, one);
  one.all += 1;
  if (inGold > 0) {
    one.right += 1;
    return 'right';
  }
  if (secondaryTypes.includes(name)) return 'uncounted';
  errors.push({ kind: 'false', type: name, src, text, what: text.slice(start, end) });
  return 'false';
}

function isReadable(unit: string): boolean {
  return /[\p{L}\p{N}]/u.test(unit);
}

function isSurrogate(text: string, at: number): boolean {
  return /[\ud800-\udfff]/.test(text.charAt(at));
}
