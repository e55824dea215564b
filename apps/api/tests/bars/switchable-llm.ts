import type { ProviderName } from '@solacore/contract';
import { createLlm, type Llm, type LlmSettings } from '../../src/llm/create-llm.ts';
import type { StreamLimits } from '../../src/llm/guard-stream.ts';

type Address = string;

/** Providers of which each is at an address; those without one are not there. */
export function llmAt(
  addresses: { [name in Exclude<ProviderName, 'guide'>]?: Address },
  parts: Partial<LlmSettings> & { limits: StreamLimits },
): Llm {
  const at = (baseUrl: Address | undefined) => ({
    apiKey: baseUrl ? 'test-key' : null,
    baseUrl: baseUrl ?? null,
    model: 'small',
    modelDeep: 'large',
  });
  return createLlm({
    order: ['openai', 'anthropic', 'openrouter', 'compatible'],
    providers: {
      openai: at(addresses.openai),
      anthropic: at(addresses.anthropic),
      openrouter: at(addresses.openrouter),
      compatible: at(addresses.compatible),
    },
    guidePaceMs: 0,
    ...parts,
  });
}

/** One part of an application whose providers change: each case meets them fresh. */
export function switchableLlm() {
  let current: Llm | undefined;
  const now = () => {
    if (!current) throw new Error('No providers are set');
    return current;
  };
  const llm: Llm = {
    get clients() {
      return current?.clients ?? [];
    },
    streamReply: (request, signal) => now().streamReply(request, signal),
    get guide() {
      return now().guide;
    },
  };
  return {
    llm,
    use(next: Llm) {
      current = next;
    },
  };
}
