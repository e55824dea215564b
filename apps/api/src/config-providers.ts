import type { ProviderName } from '@solacore/contract';
import { z } from 'zod';
import type { Environment } from './config-schema.ts';

/** How one language-model provider is reached; `apiKey` null is "not configured". */
export type ModelProviderConfig = {
  apiKey: string | null;
  baseUrl: string | null;
  model: string;
  modelDeep: string;
};

export type ModelProvider = Exclude<ProviderName, 'guide'>;

const modelProviders = ['anthropic', 'openai', 'openrouter', 'compatible'] as const;
export const modelProviderSchema = z.enum(modelProviders);

/** US dollars for a million tokens. */
export type ModelPrices = { [name in ModelProvider]?: { input: number; output: number } };

const defaultModels: Record<ModelProvider, { model: string; modelDeep: string }> = {
  anthropic: { model: 'claude-sonnet-5-5', modelDeep: 'claude-opus-5-5' },
  openai: { model: 'gpt-5.4-mini', modelDeep: 'gpt-5.5' },
  openrouter: { model: 'openrouter/auto', modelDeep: 'openrouter/auto' },
  compatible: { model: 'default', modelDeep: 'default' },
};

/** What each provider cannot do without: its key; a compatible server often has none. */
const required = {
  anthropic: 'ANTHROPIC_API_KEY',
  openai: 'OPENAI_API_KEY',
  openrouter: 'OPENROUTER_API_KEY',
  compatible: 'COMPATIBLE_BASE_URL',
} as const;

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
  return { order: providerOrder(env), providers };
}

/** As it is written; else those that can be asked, and outside production the guide. */
function providerOrder(env: Environment): ProviderName[] {
  if (env.LLM_PROVIDERS) return env.LLM_PROVIDERS;
  const usable: ProviderName[] = modelProviders.filter((name) => env[required[name]]);
  return env.NODE_ENV === 'production' ? usable : [...usable, 'guide'];
}

/** What keeps the providers from answering, as variable and rule; nothing where they can. */
export function listProviderFaults(env: Environment): [variable: string, rule: string][] {
  const faults: [string, string][] = [];
  for (const name of env.LLM_PROVIDERS ?? []) {
    if (name === 'guide' || env[required[name]]) continue;
    faults.push([required[name], `is needed, because LLM_PROVIDERS names ${name}`]);
  }
  if (providerOrder(env).length === 0) {
    const one = modelProviders.map((name) => required[name]).join(', ');
    faults.push([
      'LLM_PROVIDERS',
      `nobody would answer in production: set one of ${one}, or list guide here`,
    ]);
  }
  return faults;
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
