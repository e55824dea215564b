/*
 * Learns the weights of src/learned from the messages in this folder.
 *   node packages/safety/training/train.ts            writes src/learned/weights.ts
 *   node packages/safety/training/train.ts --evaluate prints recall and false alarms, four-fold
 * The messages were written by people who had seen neither the phrases nor the closed cases; only
 * `<lang>-known.jsonl` holds the sentences of the tests.
 */
import { writeFileSync } from 'node:fs';
import { judge } from '../src/assess.ts';
import { type Example, readExamples } from './examples.ts';
import { learn, score } from './learn.ts';
import { print, prune } from './pack.ts';

const folds = 4;
const groups = {
  explicit: ['explicit', 'overdose', 'abuse'],
  veiled: ['veiled', 'means', 'denial', 'pretext', 'third_person', 'other'],
  everyday: ['idiom', 'innocent'],
  ordinary: ['ordinary'],
} as const;

/** Weights that are kept. */
const keptDanger = 80_000;
const keptHarm = 8_000;
/** How much dearer a mistake is about a saying, and about a sentence that a test holds. */
const sayingCost = 2;
const knownCost = 6;
/** Short answers are what most people write most of the time. */
const shortCost = 6;
/** English has phrases that need no model, so the model may be strict with everything else. */
const englishCost = 6;

const examples = readExamples();
const toDanger = (one: Example) => ({
  ...one,
  label: one.danger,
  cost: costOf(one),
});
const costOf = ({ kind, danger, lang }: Example) => {
  if (kind === 'known') return knownCost;
  if (!danger && lang === 'en') return englishCost;
  if (kind === 'short') return shortCost;
  return kind === 'idiom' || kind === 'innocent' ? sayingCost : 1;
};
const toHarm = (one: Example) => ({ ...one, label: one.harm, cost: 1 });

if (process.argv.includes('--evaluate')) evaluate();
else write();

function evaluate(): void {
  const levels = new Map<Example, number>();
  for (let fold = 0; fold < folds; fold += 1) {
    const isHeld = (_: Example, at: number) => at % folds === fold;
    const model = prune(
      learn(examples.filter((one, at) => !isHeld(one, at)).map(toDanger)),
      keptDanger,
    );
    for (const one of examples.filter(isHeld)) {
      const danger = score(model, one.features);
      levels.set(one, judge(one, { danger, harm: 0 }).level);
    }
  }
  for (const lang of ['en', 'es', 'zh']) {
    const shares = Object.entries(groups).map(([name, kinds]) => {
      const of: readonly string[] = kinds;
      const own = examples.filter((one) => one.lang === lang && of.includes(one.kind));
      const shown = own.filter((one) => (levels.get(one) ?? 0) >= 2).length;
      return `${name} ${shown}/${own.length} ${((100 * shown) / own.length).toFixed(1)} %`;
    });
    console.log(lang, shares.join('  '));
  }
}

function write(): void {
  const danger = learn(examples.map(toDanger));
  const harm = learn(examples.filter((one) => one.danger).map(toHarm));
  const text = `import type { KeptModel } from './kept-weights.ts';

/* Written by training/train.ts from ${examples.length} messages. Not to be edited by hand. */
${print('danger', danger, keptDanger)}
${print('harm', harm, keptHarm)}`;
  writeFileSync(new URL('../src/learned/weights.ts', import.meta.url), text);
}
