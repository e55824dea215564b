import { type KeptModel, largestValue, packWeights } from '../src/learned/kept-weights.ts';
import type { Learned } from './learn.ts';

/** A model as a line of source. */
export function print(name: string, learned: Learned, kept: number): string {
  const { bias, step, weights } = pack(learned, kept);
  return `export const ${name}: KeptModel = {
  bias: ${bias},
  step: ${step},
  weights:
    '${weights}',
};
`;
}

function pack(learned: Learned, kept: number): KeptModel {
  const { places, step } = choose(learned, kept);
  return {
    bias: Number(learned.bias.toFixed(4)),
    step,
    weights: packWeights(new Map(places.map((at) => [at, inSteps(learned, at, step)]))),
  };
}

/** The model as it will be after packing. */
export function prune(learned: Learned, kept: number): Learned {
  const { places, step } = choose(learned, kept);
  const weights = new Float64Array(learned.weights.length);
  for (const at of places) weights[at] = inSteps(learned, at, step) * step;
  return { ...learned, weights };
}

function inSteps({ weights }: Learned, at: number, step: number): number {
  const value = Math.round((weights[at] ?? 0) / step);
  return Math.max(-largestValue, Math.min(largestValue, value));
}

/** The places that matter most: a large weight, met often. */
function choose({ weights, met }: Learned, kept: number): { places: number[]; step: number } {
  const worth = (at: number) => Math.abs(weights[at] ?? 0) * Math.sqrt(met[at] ?? 0);
  const places = [...weights.keys()]
    .filter((at) => (met[at] ?? 0) > 0)
    .toSorted((a, b) => worth(b) - worth(a))
    .slice(0, kept);
  const sizes = places.map((at) => Math.abs(weights[at] ?? 0)).toSorted((a, b) => b - a);
  // A few outliers may be cut, so that the many small ones keep their difference.
  const step = Number(((sizes[40] ?? sizes[0] ?? 1) / largestValue).toFixed(5));
  return { places: places.filter((at) => Math.round((weights[at] ?? 0) / step) !== 0), step };
}
