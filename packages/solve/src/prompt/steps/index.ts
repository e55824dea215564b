import type { Step } from '@solacore/contract';
import { clarify } from './clarify.ts';
import { commit } from './commit.ts';
import { options } from './options.ts';
import { receive } from './receive.ts';
import { reframe } from './reframe.ts';
import type { StepPrompt } from './step-prompt.ts';

/** What each step is for. Source: the five-step method (problem-solving therapy, CBT, goal research). */
export const stepPrompts: Record<Step, StepPrompt> = {
  receive,
  clarify,
  reframe,
  options,
  commit,
};
