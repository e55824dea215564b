import type { SolveState, Step } from '@solacore/contract';
import type { Conversation } from '@/local-db/records';
import type { SessionState } from '../../session/session-state.ts';

/** Masks a text and keeps it within `longest` characters. */
export type Mask = (text: string, longest: number) => string;

/** What a form of one step shows (`V`) and how it becomes that step's result. Pure. */
export type StepPart<V> = {
  step: Step;
  /** The fields that may be wrong, from top to bottom, named as `missingFields` names them. */
  order: string[];
  /** What stands in the form at first, as the person reads it. */
  read: (state: SessionState, unmask: (text: string) => string) => V;
  write: (values: V, conversation: Conversation, mask: Mask) => SolveState;
  /** What the person wrote, for the check of safety. */
  texts: (values: V, conversation: Conversation) => string[];
  /** What is wrong besides missing fields. */
  wrong: (values: V, conversation: Conversation) => string[];
};
