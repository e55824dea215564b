import type { ErrorCode, ProviderName } from '@solacore/contract';
import type { HardRule } from '@solacore/solve';
import { Counter, type Registry } from 'prom-client';

/** Counts the rules that replies break, and the replies that fail. */
export type ReplyMeter = {
  onBroken: (provider: ProviderName, rule: HardRule) => void;
  /** Ended by an error event: its status on the wire is 200. */
  onFailed: (code: ErrorCode) => void;
};

export function createReplyMeter(registers: Registry[]): ReplyMeter {
  const broken = new Counter({
    name: 'solacore_reply_rules_broken_total',
    help: 'Replies in which a rule was broken, by rule; what broke it was put right or not shown.',
    labelNames: ['provider', 'rule'],
    registers,
  });
  const failed = new Counter({
    name: 'solacore_replies_failed_total',
    help: 'Replies that ended in an error event, by its code.',
    labelNames: ['code'],
    registers,
  });
  return {
    onBroken: (provider, rule) => broken.inc({ provider, rule }),
    onFailed: (code) => failed.inc({ code }),
  };
}
