import type { ProviderName } from '@solacore/contract';
import type { HardRule } from '@solacore/solve';
import { Counter, type Registry } from 'prom-client';

/** Counts the rules that replies break. */
export type ReplyMeter = { onBroken: (provider: ProviderName, rule: HardRule) => void };

export function createReplyMeter(registers: Registry[]): ReplyMeter {
  const broken = new Counter({
    name: 'solacore_reply_rules_broken_total',
    help: 'Replies in which a rule was broken, by rule; what broke it was put right or not shown.',
    labelNames: ['provider', 'rule'],
    registers,
  });
  return { onBroken: (provider, rule) => broken.inc({ provider, rule }) };
}
