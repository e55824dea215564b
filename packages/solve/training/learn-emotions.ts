/*
 * Learns how much each sign of an emotion weighs, from the open half of the texts in emotion/.
 *   node packages/solve/training/learn-emotions.ts   writes src/emotion/emotion-weights.ts
 */
import { writeFileSync } from 'node:fs';
import { type Language, languages } from '@solacore/contract';
import { type Emotion, emotions } from '../src/emotion/emotions.ts';
import { degrees } from '../src/emotion/lexicon/signs.ts';
import { featuresOf, selfAt } from '../src/emotion/text-features.ts';
import { type LabelledText, readTexts } from './emotion-texts.ts';
import { shareOf } from './label-counts.ts';

const rounds = 1500;
const rate = 0.4;
/** How hard weights are held to what the lists were written to mean. */
const hold = 0.05;
const meant = { strong: 2.2, clear: 1.4, faint: 0.5 } as const;
/** What is told of oneself is seldom a surprise to readers. */
const surpriseOfSelf = -1;
/** How far a label brings others along. */
const company = 0.7;

/** How much a text speaks for the emotion and how much against it. */
type Row = { features: number[]; yes: number; no: number };

const odds = (share: number) => share / (1 - share);
const sumOf = (weights: number[], features: number[]) =>
  features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

/** How likely a reader gives the label: ours are the first that come to mind, theirs all that fit. */
function likelihood(lang: Language, emotion: Emotion, { labels }: LabelledText): number {
  if (labels.includes(emotion)) return 1;
  return Math.max(0, ...labels.map((given) => company * shareOf(lang, given, emotion)));
}

function rowsOf(lang: Language, emotion: Emotion): Row[] {
  const texts = readTexts(lang).open;
  const rows = texts.map((text) => ({
    features: featuresOf(text.text, lang),
    shown: likelihood(lang, emotion, text),
  }));
  const share = rows.reduce((sum, { shown }) => sum + shown, 0) / rows.length;
  const rarer = odds(shareOf(lang, 'any', emotion)) / odds(share);
  return rows.map(({ features, shown }) => ({ features, yes: shown * rarer, no: 1 - shown }));
}

function meantWeights(emotion: Emotion, length: number): number[] {
  const weights: number[] = Array(length).fill(0);
  const from = emotions.indexOf(emotion) * degrees.length;
  for (const [at, degree] of degrees.entries()) weights[from + at] = meant[degree];
  if (emotion === 'surprise') weights[selfAt] = surpriseOfSelf;
  return weights;
}

function learn(rows: Row[], start: number[]): number[] {
  const weights = [...start];
  const all = rows.reduce((sum, { yes, no }) => sum + yes + no, 0);
  const last = weights.length - 1;
  for (let round = 0; round < rounds; round += 1) {
    const slopes: number[] = Array(weights.length).fill(0);
    for (const { features, yes, no } of rows) {
      const error = (yes + no) / (1 + Math.exp(-sumOf(weights, features))) - yes;
      for (const [at, value] of features.entries()) slopes[at] = (slopes[at] ?? 0) + error * value;
    }
    for (const [at, slope] of slopes.entries()) {
      const weight = weights[at] ?? 0;
      const pull = at === last ? 0 : hold * (weight - (start[at] ?? 0));
      weights[at] = weight - rate * (slope / all + pull);
    }
  }
  return weights;
}

/** How well a bar on the sum tells the emotion: its F1. */
function worthOf(rows: Row[], sums: number[], bar: number): number {
  let [hits, misses, alarms] = [0, 0, 0];
  for (const [at, { yes, no }] of rows.entries()) {
    const isFound = (sums[at] ?? 0) >= bar;
    hits += isFound ? yes : 0;
    alarms += isFound ? no : 0;
    misses += isFound ? 0 : yes;
  }
  return (2 * hits) / (2 * hits + misses + alarms || 1);
}

/** The bar in the middle of the best stretch: a lone peak is chance. */
function chooseBar(rows: Row[], weights: number[]): number {
  const sums = rows.map(({ features }) => sumOf(weights, features));
  let best = { bar: 0, worth: -1 };
  for (let bar = -3; bar <= 1.5; bar += 0.05) {
    const near = [-0.15, -0.1, -0.05, 0, 0.05, 0.1, 0.15];
    const worth = near.reduce((sum, by) => sum + worthOf(rows, sums, bar + by), 0);
    if (worth > best.worth) best = { bar, worth };
  }
  return best.bar;
}

/** The constant comes last and takes the bar in, so that a sum above zero is a find. */
function weightsFor(lang: Language, emotion: Emotion): string {
  const rows = rowsOf(lang, emotion);
  const weights = learn(rows, meantWeights(emotion, rows[0]?.features.length ?? 0));
  const bar = chooseBar(rows, weights);
  const constant = (weights.pop() ?? 0) - bar;
  return `[${[...weights, constant].map((weight) => Number(weight.toFixed(2))).join(', ')}]`;
}

const tables = languages.map((lang) => {
  const lines = emotions.map((emotion) => `    ${emotion}: ${weightsFor(lang, emotion)},`);
  return `  ${lang}: {\n${lines.join('\n')}\n  },`;
});
writeFileSync(
  new URL('../src/emotion/emotion-weights.ts', import.meta.url),
  `/* Written by training/learn-emotions.ts. Not to be edited by hand. */
import type { Language } from '@solacore/contract';
import type { Emotion } from './emotions.ts';

/** By language and emotion, the weight of each feature of a text. */
export const emotionWeights: Record<Language, Record<Emotion, number[]>> = {
${tables.join('\n')}
};
`,
);
