/*
 * Learns what the letters of a word say about its language, from lists of frequent words:
 *   npm i --prefix <folder> @zxcvbn-ts/language-en@4.1.1 @zxcvbn-ts/language-es-es@4.1.2
 *   node packages/solve/training/learn-language.ts <folder>             writes letter-weights.ts
 *   node packages/solve/training/learn-language.ts <folder> --evaluate  a tenth of the words held back
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { placesOf, tableSize } from '../src/language/word-pieces.ts';

const rounds = 6;
const rate = 0.05;
const decay = 1e-4;
/** How much less a frequent word counts than its frequency: rare words teach the letters. */
const flatness = 0.3;
const largest = 43;

type Word = { text: string; isSpanish: number; cost: number; places: number[] };

const folder = process.argv[2] ?? '';
const isHeldBack = (_: Word, at: number) => at % 10 === 0;

async function readList(name: string): Promise<string[]> {
  const file = join(folder, 'node_modules/@zxcvbn-ts', `${name}.json.mjs`);
  const list: { default: string[] } = await import(pathToFileURL(file).href);
  return list.default;
}

/** How often each word is used, by the law that the n-th word is used one n-th as often. */
async function readFrequencies(lists: string[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const name of lists) {
    for (const [at, raw] of (await readList(name)).entries()) {
      const word = raw.toLowerCase();
      if (!/^[a-záéíóúüñ]+(?:'[a-z]+)?$/.test(word)) continue;
      found.set(word, (found.get(word) ?? 0) + 1 / (at + 30));
    }
  }
  return found;
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

async function readWords(): Promise<Word[]> {
  const en = await readFrequencies(['language-en/dist/commonWords', 'language-en/dist/wikipedia']);
  const es = await readFrequencies([
    'language-es-es/dist/commonWords',
    'language-es-es/dist/wikipedia',
  ]);
  for (const [word, often] of [...es]) {
    const bare = withoutAccents(word);
    if (bare !== word) es.set(bare, (es.get(bare) ?? 0) + often / 3);
  }
  return [...new Set([...en.keys(), ...es.keys()])].toSorted().map((text) => {
    const [inEnglish, inSpanish] = [en.get(text) ?? 0, es.get(text) ?? 0];
    const all = inEnglish + inSpanish;
    return { text, isSpanish: inSpanish / all, cost: all ** flatness, places: placesOf(text) };
  });
}

const chance = (sum: number) => 1 / (1 + Math.exp(-sum));
const sumOf = (weights: Float64Array, places: number[]) =>
  places.reduce((sum, at) => sum + (weights[at] ?? 0), 0);

function learn(words: Word[]): Float64Array {
  const weights = new Float64Array(tableSize);
  const slopes = new Float64Array(tableSize).fill(1e-3);
  const mean = words.reduce((sum, { cost }) => sum + cost, 0) / words.length;
  let seed = 7;
  for (let round = 0; round < rounds; round += 1) {
    for (let step = 0; step < words.length; step += 1) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const word = words[seed % words.length];
      if (word === undefined) continue;
      const error = (word.isSpanish - chance(sumOf(weights, word.places))) * (word.cost / mean);
      for (const at of word.places) {
        const slope = error - decay * (weights[at] ?? 0);
        slopes[at] = (slopes[at] ?? 0) + slope * slope;
        weights[at] = (weights[at] ?? 0) + (rate * slope) / Math.sqrt(slopes[at] ?? 1);
      }
    }
  }
  return weights;
}

/** Characters that would need an escape stand for their neighbour. */
function characterOf(value: number): string {
  const character = String.fromCharCode(80 + value);
  return character === "'" || character === '\\' ? String.fromCharCode(81 + value) : character;
}

function write(weights: Float64Array): void {
  const sizes = [...weights].map(Math.abs).toSorted((a, b) => a - b);
  const step = (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / largest;
  const digits = [...weights].map((weight) =>
    characterOf(Math.max(-largest, Math.min(largest, Math.round(weight / step)))),
  );
  const text = `/* Written by training/learn-language.ts. Not to be edited by hand. */
/** One unit of a weight; above zero is Spanish, in log-odds. */
export const weightStep = ${step.toFixed(6)};

/** A character a place: its code less 80 is the weight. */
export const letterWeights =
  '${digits.join('')}';
`;
  writeFileSync(new URL('../src/language/letter-weights.ts', import.meta.url), text);
}

function evaluate(words: Word[]): void {
  const weights = learn(words.filter((word, at) => !isHeldBack(word, at)));
  for (const lang of ['en', 'es']) {
    const held = words.filter(
      (word, at) =>
        isHeldBack(word, at) && (lang === 'es' ? word.isSpanish > 0.8 : word.isSpanish < 0.2),
    );
    const isRight = ({ places }: Word) => sumOf(weights, places) > 0 === (lang === 'es');
    console.log(lang, held.length, ((100 * held.filter(isRight).length) / held.length).toFixed(1));
  }
}

const words = await readWords();
if (process.argv.includes('--evaluate')) evaluate(words);
else write(learn(words));
