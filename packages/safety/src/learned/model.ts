import { featuresOf, tableSize } from './features.ts';
import { isSpanish } from './is-spanish.ts';
import { type KeptModel, unpackWeights } from './kept-weights.ts';
import { spanishDanger } from './spanish-weights.ts';
import { danger, harm } from './weights.ts';

type Model = { bias: number; weights: Float32Array };

export type Likelihood = {
  /** Log-odds that help should be shown. */
  danger: number;
  /** Log-odds that somebody else does the harm, where there is danger. */
  harm: number;
};

let models: { danger: Model; spanishDanger: Model; harm: Model } | undefined;

/** What the learned model thinks of a normalized message, given what the phrase lists found. */
export function weighMessage(message: string, signs: Iterable<string>): Likelihood {
  // Unpacked at the first message, not when the package is loaded.
  models ??= {
    danger: unpack(danger),
    spanishDanger: unpack(spanishDanger),
    harm: unpack(harm),
  };
  const features = featuresOf(message, signs);
  const own = isSpanish(message) ? models.spanishDanger : models.danger;
  return { danger: sum(own, features), harm: sum(models.harm, features) };
}

function unpack(kept: KeptModel): Model {
  const weights = new Float32Array(tableSize);
  unpackWeights(kept, (place, weight) => {
    weights[place] = weight;
  });
  return { bias: kept.bias, weights };
}

/** Divided by the root of their number, so that a long message is not graver by its length. */
function sum({ bias, weights }: Model, features: ReadonlySet<number>): number {
  let total = 0;
  for (const at of features) total += weights[at] ?? 0;
  return bias + total / Math.sqrt(Math.max(1, features.size));
}
