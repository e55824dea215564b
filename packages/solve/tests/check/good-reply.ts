import type { Step } from '@solacore/contract';

/** What the person said, and an answer to it that keeps every rule. */
export type GoodReply = readonly [step: Step, content: string, reply: string];
