import type { ProviderName } from '@solacore/contract';
import { createAnthropicClient } from './anthropic.ts';
import { streamWithFailover } from './failover.ts';
import { defaultStreamLimits, type StreamLimits } from './guard-stream.ts';
import { createGuideClient } from './guide.ts';
import type { LlmClient, LlmEvent, LlmRequest } from './llm-client.ts';
import { createOpenAiClient } from './openai.ts';

type ModelSettings = {
  apiKey: string | null;
  baseUrl: string | null;
  model: string;
  modelDeep: string;
};

export type LlmSettings = {
  order: readonly ProviderName[];
  providers: Record<Exclude<ProviderName, 'guide'>, ModelSettings>;
  limits?: StreamLimits;
  /** Pause between two pieces of the guide's reply. */
  guidePaceMs?: number;
};

/** The providers that answer, first choice first. */
export type Llm = {
  clients: readonly LlmClient[];
  /** Streams one reply from the first provider that begins one. */
  streamReply(request: LlmRequest, signal: AbortSignal): AsyncGenerator<LlmEvent, void, void>;
};

const defaultBaseUrls = {
  anthropic: 'https://api.anthropic.com',
  openai: 'https://api.openai.com/v1',
  openrouter: 'https://openrouter.ai/api/v1',
} as const;

/** Readable as it appears, and a reply of sixty words is there within two seconds. */
const defaultGuidePaceMs = 20;

export function createLlm(settings: LlmSettings): Llm {
  const clients = settings.order.flatMap((name) => createClient(name, settings) ?? []);
  return {
    clients,
    streamReply: (request, signal) => streamWithFailover(clients, request, signal),
  };
}

/** `undefined` where the provider has no key, or no address. */
function createClient(name: ProviderName, settings: LlmSettings): LlmClient | undefined {
  if (name === 'guide') {
    return createGuideClient({ paceMs: settings.guidePaceMs ?? defaultGuidePaceMs });
  }
  const { apiKey, baseUrl, model, modelDeep } = settings.providers[name];
  const models = { model, modelDeep, limits: settings.limits ?? defaultStreamLimits };
  if (name === 'compatible') {
    // Local servers ask for no key, the SDK does.
    return baseUrl
      ? createOpenAiClient({ name, apiKey: apiKey ?? 'none', baseUrl, ...models })
      : undefined;
  }
  if (!apiKey) return undefined;
  const address = baseUrl ?? defaultBaseUrls[name];
  return name === 'anthropic'
    ? createAnthropicClient({ apiKey, baseUrl: address, ...models })
    : createOpenAiClient({ name, apiKey, baseUrl: address, ...models });
}
