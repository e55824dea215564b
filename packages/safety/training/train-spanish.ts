/*
 * Learns src/learned/spanish-weights.ts from the Spanish messages alone, those in later/ among them.
 *   npm run train:spanish            writes the file, the same from the same messages
 *   npm run train:spanish -- --check fails where it is not what the messages give
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Example, readSpanishExamples } from './examples.ts';
import { learn } from './learn.ts';
import { print } from './pack.ts';

const keptWeights = 60_000;
/** Help from a little earlier, as far as harmless conversations allow. */
const lead = 0.15;
/** How much dearer a mistake is, by kind; one that is not named costs 1. */
const costs = new Map([
  ['known', 6],
  ['idiom', 4],
  ['innocent', 4],
  ['short', 3],
  ['talk', 3],
]);

const examples = readSpanishExamples();
const learned = learn(examples.map(toLabelled));
learned.bias += lead;
const text = `import type { KeptModel } from './kept-weights.ts';

/* Written by training/train-spanish.ts from ${examples.length} messages. Not to be edited by hand. */
${print('spanishDanger', learned, keptWeights)}`;
const file = new URL('../src/learned/spanish-weights.ts', import.meta.url);

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('src/learned/spanish-weights.ts is not what these messages give');
  process.exitCode = 1;
}

function toLabelled({ features, danger, kind }: Example) {
  return { features, label: danger, cost: costs.get(kind) ?? 1 };
}
