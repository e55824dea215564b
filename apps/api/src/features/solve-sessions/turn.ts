import type { PostMessageRequest } from '@solacore/contract';
import type { FastifyBaseLogger } from 'fastify';
import type { Viewer } from '../../http/viewer.ts';
import type { LlmEvent, LlmRequest } from '../../llm/llm-client.ts';
import type { Danger } from './assess-turn.ts';
import type { PrivacyNet } from './privacy-net.ts';
import type { SolveSessionRow } from './solve-sessions.store.ts';

/** One message of the person, let in by every check. The signal aborts when the reader leaves. */
export type Turn = {
  viewer: Viewer;
  session: SolveSessionRow;
  message: PostMessageRequest;
  signal: AbortSignal;
  log: FastifyBaseLogger;
};

/**
 * A reply that has been streamed to its end, or, where `end` is undefined, until the model said that
 * the conversation must stop. `inputs` are the calls of the result tool, `danger` what was found in
 * the person's words before.
 */
export type FinishedReply = {
  request: LlmRequest;
  net: PrivacyNet;
  said: string;
  inputs: unknown[];
  end: Extract<LlmEvent, { type: 'end' }> | undefined;
  danger: Danger;
  /** It had to end before it asked anything. */
  lacksQuestion: boolean;
};
