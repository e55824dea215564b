import type { ProviderName } from '@solacore/contract';
import type { Environment } from './config-schema.ts';

/** How one language-model provider is reached; `apiKey` null is "not configured". */
export type ModelProviderConfig = {
  apiKey: string | null;
  baseUrl: string | null;
  model: string;
  modelDeep: string;
};

type ModelProvider = Exclude<ProviderName, 'guide'>;

const defaultModels: Record<ModelProvider, { model: string; modelDeep: string }> = {
  anthropic: { model: 'claude-sonnet-5-5', modelDeep: 'claude-opus-5-5' },
  openai: { model: 'gpt-5.4-mini', modelDeep: 'gpt-5.5' },
  openrouter: { model: 'anthropic/claude-sonnet-5', modelDeep: 'anthropic/claude-opus-5' },
  compatible: { model: 'default', modelDeep: 'default' },
};

/** Providers as configured, and the order they are asked in. */
export function readModelProviders(env: Environment): {
  order: ProviderName[];
  providers: Record<ModelProvider, ModelProviderConfig>;
} {
  const providers = {
    anthropic: readProvider(env, 'anthropic'),
    openai: readProvider(env, 'openai'),
    openrouter: readProvider(env, 'openrouter'),
    compatible: readProvider(env, 'compatible'),
  };
  const usable: ProviderName[] = [];
  if (providers.anthropic.apiKey) usable.push('anthropic');
  if (providers.openai.apiKey) usable.push('openai');
  if (providers.openrouter.apiKey) usable.push('openrouter');
  if (providers.compatible.baseUrl) usable.push('compatible');
  if (env.NODE_ENV !== 'production') usable.push('guide');
  return { order: env.LLM_PROVIDERS ?? usable, providers };
}

function readProvider(env: Environment, name: ModelProvider): ModelProviderConfig {
  const prefix = {
    anthropic: 'ANTHROPIC',
    openai: 'OPENAI',
    openrouter: 'OPENROUTER',
    compatible: 'COMPATIBLE',
  } as const;
  const of = prefix[name];
  const model = env[`${of}_MODEL`] ?? defaultModels[name].model;
  return {
    apiKey: env[`${of}_API_KEY`] ?? null,
    baseUrl: env[`${of}_BASE_URL`] ?? null,
    model,
    modelDeep: env[`${of}_MODEL_DEEP`] ?? env[`${of}_MODEL`] ?? defaultModels[name].modelDeep,
  };
}
