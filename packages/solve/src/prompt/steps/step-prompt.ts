import type { Language } from '@solacore/contract';

export type StepPrompt = {
  goal: string;
  work: string[];
  avoid: string[];
  /** When `ready` may be true. */
  done: string;
  /** What the first reply of the step does, before the person has said anything in it. */
  opening: string;
  /** A good turn, for its tone. */
  example: Record<Language, string>;
};
