import type { PostMessageRequest } from '@solacore/contract';
import type { FastifyBaseLogger } from 'fastify';
import type { Viewer } from '../../http/viewer.ts';
import type { LlmEvent, LlmRequest } from '../../llm/llm-client.ts';
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

/** A reply that has been streamed to its end. `input` is undefined where no result came with it. */
export type FinishedReply = {
  request: LlmRequest;
  net: PrivacyNet;
  said: string;
  input: unknown;
  end: Extract<LlmEvent, { type: 'end' }>;
};
