import type { ReportFailureRequest } from '@solacore/contract';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ModelPrices } from '../../config-providers.ts';
import type { JobMeter } from '../../jobs/queue.ts';
import type { LlmMeter } from '../../llm/create-llm.ts';
import { type BillingMeter, createBillingMeter } from './billing-meter.ts';
import { createHttpMeter, type HttpMeter } from './http-meter.ts';
import { createReplyMeter, type ReplyMeter } from './reply-meter.ts';

/** Counts and durations of this process. No label takes a value from outside. */
export type Metrics = {
  registry: Registry;
  http: HttpMeter;
  /** An error that nobody expected, wherever it came up. */
  onUnexpected: () => void;
  onClientFailure: (
    part: ReportFailureRequest['part'],
    platform: ReportFailureRequest['platform'],
  ) => void;
  llm: LlmMeter;
  jobs: JobMeter;
  billing: BillingMeter;
  replies: ReplyMeter;
};

const firstTokenBuckets = [0.1, 0.25, 0.5, 1, 2, 3, 5, 8, 12, 20];
const waitBuckets = [0.01, 0.1, 0.5, 1, 2, 5, 10, 20, 30, 60];
const million = 1_000_000;

/** `prices` in US dollars for a million tokens; without any the cost is not shown. */
export function createMetrics(prices: ModelPrices): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const calls = new Counter({
    name: 'solacore_llm_calls_total',
    help: 'Calls of providers by how they ended; aborted is a person who left.',
    labelNames: ['provider', 'outcome'],
    registers,
  });
  const tokens = new Counter({
    name: 'solacore_llm_tokens_total',
    help: 'Tokens as the providers count them, else estimated from lengths.',
    labelNames: ['provider', 'direction'],
    registers,
  });
  const firstToken = new Histogram({
    name: 'solacore_llm_first_token_seconds',
    help: 'From asking a provider to its first word.',
    labelNames: ['provider'],
    buckets: firstTokenBuckets,
    registers,
  });
  const unexpected = new Counter({
    name: 'solacore_unexpected_errors_total',
    help: 'Errors that nobody expected, in requests, replies and jobs; each one wants a look.',
    registers,
  });
  const clientFailures = new Counter({
    name: 'solacore_client_failures_total',
    help: 'Errors that nobody expected in the app and the console, as these tell of them.',
    labelNames: ['part', 'platform'],
    registers,
  });
  const addCost = Object.keys(prices).length > 0 ? createCost(prices, registers) : undefined;
  return {
    registry,
    http: createHttpMeter(registers),
    onUnexpected: () => unexpected.inc(),
    onClientFailure: (part, platform) => clientFailures.inc({ part, platform }),
    llm: {
      onCall({ provider, outcome, tokens: used, firstTokenMs }) {
        calls.inc({ provider, outcome });
        tokens.inc({ provider, direction: 'input' }, used.input);
        tokens.inc({ provider, direction: 'output' }, used.output);
        if (firstTokenMs !== null) firstToken.observe({ provider }, firstTokenMs / 1000);
        if (provider !== 'guide') addCost?.(provider, used);
      },
      ...createLineMeter(registers),
    },
    jobs: createJobMeter(registers),
    billing: createBillingMeter(registers),
    replies: createReplyMeter(registers),
  };
}

function createJobMeter(registers: Registry[]): JobMeter {
  const runs = new Counter({
    name: 'solacore_job_runs_total',
    help: 'Background jobs by how they ended; a failed one is tried again.',
    labelNames: ['job', 'outcome'],
    registers,
  });
  return { onJob: (job, outcome) => runs.inc({ job, outcome }) };
}

function createCost(prices: ModelPrices, registers: Registry[]) {
  const cost = new Counter({
    name: 'solacore_llm_cost_dollars_total',
    help: 'Tokens at the prices of LLM_PRICES.',
    labelNames: ['provider'],
    registers,
  });
  return (provider: keyof ModelPrices, used: { input: number; output: number }) => {
    const price = prices[provider];
    if (!price) return;
    cost.inc({ provider }, (used.input * price.input + used.output * price.output) / million);
  };
}

function createLineMeter(registers: Registry[]): Omit<LlmMeter, 'onCall'> {
  const load = new Gauge({
    name: 'solacore_llm_turns',
    help: 'Turns that ask a model now, and turns that wait in the line.',
    labelNames: ['state'],
    registers,
  });
  load.set({ state: 'running' }, 0);
  load.set({ state: 'waiting' }, 0);
  const waited = new Histogram({
    name: 'solacore_llm_wait_seconds',
    help: 'Time in the line before a model was asked.',
    buckets: waitBuckets,
    registers,
  });
  const turnedAway = new Counter({
    name: 'solacore_llm_turned_away_total',
    help: 'Turns for which the line was full, or the wait too long.',
    registers,
  });
  return {
    onTurnedAway: () => turnedAway.inc(),
    onWaited: (waitedMs) => waited.observe(waitedMs / 1000),
    onLine({ running, waiting }) {
      load.set({ state: 'running' }, running);
      load.set({ state: 'waiting' }, waiting);
    },
  };
}
