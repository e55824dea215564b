import type { ModelPrices } from '../../config-providers.ts';
import type { LlmMeter } from '../../llm/create-llm.ts';
import type { LlmCall } from '../../llm/llm-client.ts';
import { boundOf, type Tally } from './tally.ts';

/** Tells `meter` what it is told, and counts it by provider for the days to come. */
export function tallyCalls(
  meter: LlmMeter,
  { add }: Pick<Tally, 'add'>,
  prices: ModelPrices,
): LlmMeter {
  return {
    ...meter,
    onCall: (call) => {
      meter.onCall(call);
      const { provider, tokens, firstTokenMs } = call;
      add('llm_calls', `${provider} ${howItEnded(call)}`);
      if (firstTokenMs !== null) add('llm_first_word', `${provider} ${boundOf(firstTokenMs)}`);
      for (const direction of ['input', 'output'] as const) {
        if (tokens[direction] > 0) add('llm_tokens', `${provider} ${direction}`, tokens[direction]);
      }
      const dollars = priceOf(call, prices);
      if (dollars > 0) add('llm_cost_dollars', provider, dollars);
    },
    onWaited: (waitedMs) => {
      meter.onWaited(waitedMs);
      add('llm_waited', boundOf(waitedMs));
    },
    onTurnedAway: () => {
      meter.onTurnedAway();
      add('llm_waited', 'turned away');
    },
  };
}

/** A person who leaves, and a provider that will not speak of a matter, are no failures of it. */
function howItEnded({ outcome }: LlmCall): 'ok' | 'failed' | 'left' {
  if (outcome === 'aborted') return 'left';
  return outcome === 'ok' || outcome === 'refused' ? 'ok' : 'failed';
}

/** In US dollars; 0 where no price is known. */
function priceOf({ provider, tokens }: LlmCall, prices: ModelPrices): number {
  const price = provider === 'guide' ? undefined : prices[provider];
  if (!price) return 0;
  return (tokens.input * price.input + tokens.output * price.output) / 1_000_000;
}
