import type { ProviderName } from '@solacore/contract';
import { createAnthropicClient } from './anthropic.ts';
import { type CircuitLimits, defaultCircuitLimits } from './circuit.ts';
import { withFailover } from './failover.ts';
import { defaultStreamLimits, type StreamLimits } from './guard-stream.ts';
import { createGuideClient } from './guide.ts';
import { createLine, type LineLoad } from './line.ts';
import type { LlmCall, LlmClient, StreamReply } from './llm-client.ts';
import { createOpenAiClient } from './openai.ts';
import { inLine } from './wait-in-line.ts';
import { type WatchedClient, watchClient } from './watch-client.ts';

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
  circuit?: CircuitLimits;
  /** So many models are asked at a time. The guide is never waited for. */
  concurrency?: number;
  longestWaitMs?: number;
  /** Where calls, waiting times and the line's length are counted. */
  meter?: LlmMeter;
  /** Monotonic milliseconds. */
  now?: () => number;
  /** Pause between two pieces of the guide's reply; see `GUIDE_PACE_MS`. */
  guidePaceMs?: number;
};

export type LlmMeter = {
  onCall: (call: LlmCall) => void;
  onWaited: (waitedMs: number) => void;
  onTurnedAway: () => void;
  onLine: (load: LineLoad) => void;
};

/** The providers that answer, first choice first. */
export type Llm = {
  clients: readonly LlmClient[];
  /** Streams one reply from the first provider that begins one. */
  streamReply: StreamReply;
  /** The built-in guide, whether or not it is one of them. */
  guide: LlmClient;
};

const defaultBaseUrls = {
  anthropic: 'https://api.anthropic.com',
  openai: 'https://api.openai.com/v1',
  openrouter: 'https://openrouter.ai/api/v1',
} as const;

/** Readable as it appears, and a reply of sixty words is there within two seconds. */
const defaultGuidePaceMs = 20;

const defaultConcurrency = 64;
/** So many turns of the whole line wait at most. */
const lineTurns = 20;
const defaultLongestWaitMs = 60_000;

export function createLlm(settings: LlmSettings): Llm {
  const { circuit = defaultCircuitLimits, concurrency = defaultConcurrency, meter } = settings;
  const now = settings.now ?? (() => performance.now());
  const watching = { limits: circuit, now, onCall: (call: LlmCall) => meter?.onCall(call) };
  const watched = settings.order
    .flatMap((name) => createClient(name, settings) ?? [])
    .map((client) => watchClient(client, watching));
  const line = createLine({
    concurrency,
    longest: concurrency * lineTurns,
    onChange: (load) => meter?.onLine(load),
  });
  const wait = (provider: ProviderName, stream: StreamReply) =>
    inLine(stream, {
      line,
      provider,
      longestWaitMs: settings.longestWaitMs ?? defaultLongestWaitMs,
      now,
      onWaited: (waitedMs) => meter?.onWaited(waitedMs),
      onTurnedAway: () => meter?.onTurnedAway(),
    });

  const guideAt = watched.findIndex(({ model }) => model === null);
  const models = guideAt === -1 ? watched : watched.slice(0, guideAt);
  const guide = guideAt === -1 ? [] : watched.slice(guideAt, guideAt + 1);
  const askModels = withFailover({ clients: models, retryLast: guide.length === 0, now });
  const [first] = models;
  const guidePaceMs = settings.guidePaceMs ?? defaultGuidePaceMs;
  const asOne = first && {
    ...first,
    closedForMs: () => 0,
    streamReply: wait(first.name, askModels),
  };
  return {
    clients: watched.map((client) =>
      client.model === null
        ? client
        : { ...client, streamReply: wait(client.name, client.streamReply) },
    ),
    guide: guide[0] ?? watchClient(createGuideClient({ paceMs: guidePaceMs }), watching),
    streamReply: firstOf([...(asOne ? [asOne] : []), ...guide], now),
  };
}

/** With one client there is nobody to turn to, and nothing stands between it and the reply. */
function firstOf(clients: readonly WatchedClient[], now: () => number): StreamReply {
  const [only, another] = clients;
  if (only && !another) return only.streamReply;
  return withFailover({ clients, retryLast: false, now });
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
