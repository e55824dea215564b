import { tableSize } from '../src/learned/features.ts';

export type Learned = {
  bias: number;
  weights: Float64Array;
  /** How many messages have each feature. */
  met: Uint32Array;
};
type Labelled = {
  features: readonly number[];
  label: boolean;
  /** How much a mistake about it costs. */
  cost: number;
};

const epochs = 12;
const rate = 0.3;
const biasRate = 0.02;
const decay = 1e-4;

/** Logistic regression by AdaGrad, on features divided by the root of their number. */
export function learn(examples: readonly Labelled[]): Learned {
  const weights = new Float64Array(tableSize);
  const squares = new Float64Array(tableSize).fill(1e-6);
  const met = new Uint32Array(tableSize);
  for (const { features } of examples) for (const at of features) met[at] = (met[at] ?? 0) + 1;
  let bias = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { features, label, cost } of examples) {
      const share = 1 / Math.sqrt(features.length);
      const chance = 1 / (1 + Math.exp(-score({ bias, weights }, features)));
      const miss = cost * (chance - (label ? 1 : 0));
      for (const at of features) {
        const weight = weights[at] ?? 0;
        const slope = miss * share + decay * weight;
        const square = (squares[at] ?? 0) + slope * slope;
        squares[at] = square;
        weights[at] = weight - (rate * slope) / Math.sqrt(square);
      }
      bias -= biasRate * miss;
    }
  }
  return { bias, weights, met };
}

/** Log-odds. */
export function score(
  { bias, weights }: Pick<Learned, 'bias' | 'weights'>,
  features: readonly number[],
): number {
  let sum = 0;
  for (const at of features) sum += weights[at] ?? 0;
  return bias + sum / Math.sqrt(features.length);
}
