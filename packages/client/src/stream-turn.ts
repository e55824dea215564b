import { headers as headerNames } from '@solacore/contract';
import { ApiError, NetworkError } from './api-error.ts';
import type { LoginKeeper } from './login-keeper.ts';
import type { ClientOptions, FetchResponse } from './options.ts';
import { createPatience } from './patience.ts';
import { isTerminal, type NumberedEvent, readEvents } from './read-events.ts';
import { startTimeLimit, type TimeLimit } from './time-limit.ts';
import { type ApiRequest, send } from './transport.ts';

export type { NumberedEvent } from './read-events.ts';

export type StreamOptions = {
  signal?: AbortSignal;
  /** False while a broken connection is being taken up again, true once it is. */
  onConnection?: (isConnected: boolean) => void;
};

export type StreamedTurn = {
  /** Asks for the turn; null where it is under way already. */
  post: { path: string; body: unknown } | null;
  /** Where to come back to it; null where that is not possible. */
  resumePath: string | null;
  /** The last event known so far. */
  afterId: number;
  stream: StreamOptions;
};

const defaultIdleMs = 45_000;
/** The server is never silent for longer than this, so a stream that was is dead. */
const keepAliveMs = 16_000;
/** A request that finds no server is given up soon: the person's words are safe here. */
const unansweredPosts = 3;

/** The events of one turn, each once and in order, over as many connections as it takes. */
export async function* streamTurn(
  options: ClientOptions,
  keeper: LoginKeeper,
  turn: StreamedTurn,
): AsyncGenerator<NumberedEvent> {
  const { signal, onConnection } = turn.stream;
  const attempt = { isAnswered: turn.post === null, isOpen: false };
  const maxAttempts = () => (attempt.isAnswered ? Number.POSITIVE_INFINITY : unansweredPosts);
  const patience = createPatience(options, signal, maxAttempts);
  let lastId = turn.afterId;
  for (;;) {
    const limit = startTimeLimit(options.timeouts?.streamIdleMs ?? defaultIdleMs, signal);
    const stopListening = options.connection?.onReturn(() => limit.expireAfterSilence(keepAliveMs));
    const startedAt = Date.now();
    attempt.isOpen = false;
    try {
      const request = attempt.isAnswered ? resumeRequest(turn, lastId) : postRequest(turn);
      const response = await open(options, keeper, request, limit);
      attempt.isAnswered = true;
      attempt.isOpen = true;
      onConnection?.(true);
      for await (const event of readEvents(response, limit)) {
        if (event.id > 0 && event.id <= lastId) continue;
        lastId = Math.max(event.id, lastId);
        patience.renew();
        yield event;
        if (isTerminal(event)) return;
      }
    } catch (error) {
      const lasting = lastingFailure(error, turn, attempt);
      if (lasting) throw lasting;
      onConnection?.(false);
      const spentMs = attempt.isOpen ? 0 : Date.now() - startedAt;
      if (!(await patience.waitAfter(spentMs))) throw error;
    } finally {
      limit.release();
      stopListening?.();
    }
  }
}

function open(
  options: ClientOptions,
  keeper: LoginKeeper,
  request: ApiRequest,
  limit: TimeLimit,
): Promise<FetchResponse> {
  return keeper.authorized((auth) => {
    const headers = { ...auth, ...request.headers, Accept: 'text/event-stream' };
    return send(options, { ...request, headers }, limit);
  });
}

function postRequest({ post }: StreamedTurn): ApiRequest {
  if (!post) throw new NetworkError('lost');
  return { method: 'POST', ...post };
}

function resumeRequest({ resumePath }: StreamedTurn, lastId: number): ApiRequest {
  if (resumePath === null) throw new NetworkError('cut');
  const headers = lastId > 0 ? { [headerNames.lastEventId]: String(lastId) } : {};
  return { method: 'GET', path: resumePath, headers };
}

type Attempt = { isAnswered: boolean; isOpen: boolean };

/** The error where another connection cannot help; null where it may. */
function lastingFailure(error: unknown, turn: StreamedTurn, attempt: Attempt): unknown {
  if (turn.resumePath === null) return error;
  if (error instanceof ApiError) {
    if (!attempt.isAnswered) return error;
    if (error.status === 404) return new NetworkError('lost');
    return error.status >= 500 || error.status === 429 ? null : error;
  }
  if (!(error instanceof NetworkError)) return error;
  if (error.reason === 'aborted' || error.reason === 'lost') return error;
  // Before the stream opened, a page of a gateway stands in for a server that is starting.
  return error.reason === 'unreadable' && attempt.isOpen ? error : null;
}
