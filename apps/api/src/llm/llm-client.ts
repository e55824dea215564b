import type { HistoryEntry, Language, ProviderName, SolveState, Step } from '@solacore/contract';
import type { LlmErrorKind } from './llm-error.ts';

/** One message of a prompt, in the order the provider receives them. */
export type PromptMessage = { role: 'user' | 'assistant'; content: string };

/** What a language model is asked: instructions, conversation, and the one tool it reports through. */
type Prompt = {
  system: string;
  /** So many characters of `system` come again in other turns: a provider may keep them read. */
  stable?: number;
  messages: readonly PromptMessage[];
  tool: { name: string; description: string; parameters: Readonly<Record<string, unknown>> };
};

/** The turn itself, for a provider that is not a model. `turn` counts from 1 within the step. */
type LlmTurn = {
  step: Step;
  content: string;
  history: HistoryEntry[];
  state: SolveState;
  lang: Language;
  turn: number;
};

export type LlmRequest = {
  turn: LlmTurn;
  prompt: Prompt;
  /** Ask the stronger model, where one is configured. */
  deep: boolean;
  /** Let in before the others where there is a line. */
  priority: boolean;
  /** Whether the person sees some of the reply: until then nothing of it is held back to gather. */
  isHeard?: () => boolean;
  /** Told of every call that was made for this request, when it has ended. */
  onCall?: (call: LlmCall) => void;
  /** The answer has to be the tool call: used to repair a result. */
  toolOnly?: boolean;
};

export type LlmTokens = { input: number | null; output: number | null };

/** One call of one provider, for counting: no words of anybody. Tokens are estimates if need be. */
export type LlmCall = {
  provider: ProviderName;
  outcome: 'ok' | LlmErrorKind;
  /** The HTTP status of a refusal. */
  status: number | undefined;
  tokens: { input: number; output: number };
  /** Until the first word; null where none came. */
  firstTokenMs: number | null;
};

/**
 * `queue` is a place in the line before anything was asked (1 is next). Each `result` holds
 * one tool call's parsed JSON, `null` where it could not be parsed.
 */
export type LlmEvent =
  | { type: 'queue'; position: number }
  | { type: 'text'; text: string }
  | { type: 'result'; input: unknown }
  | {
      type: 'end';
      provider: ProviderName;
      /** As the provider names it, else as it was asked; `null` for the guide. */
      model: string | null;
      truncated: boolean;
      tokens: LlmTokens;
    };

export type StreamReply = (
  request: LlmRequest,
  signal: AbortSignal,
) => AsyncGenerator<LlmEvent, void, void>;

export type LlmClient = {
  name: ProviderName;
  /** `null` for the built-in guide, which is no model. */
  model: string | null;
  /** What is asked instead where a request is `deep`. */
  modelDeep: string | null;
  /**
   * Streams one reply: text, a result for each tool call, then `end` exactly once.
   * Every failure, an abort too, is thrown as `LlmError`.
   */
  streamReply: StreamReply;
};
