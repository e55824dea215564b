import {
  createSolveSessionResponseSchema,
  headers as headerNames,
  listSolveSessionsResponseSchema,
  type PatchSolveSessionRequest,
  type PostMessageRequest,
  type SolveEvent,
  solveSessionSchema,
} from '@solacore/contract';
import { NetworkError } from './api-error.ts';
import type { LoginKeeper } from './login-keeper.ts';
import type { ClientOptions, FetchResponse } from './options.ts';
import { createEventParser, toSolveEvent } from './stream-events.ts';
import { startTimeLimit, type TimeLimit } from './time-limit.ts';
import { send, sendJson } from './transport.ts';

export type NewSolveSession = {
  locale?: string;
  acceptOverage?: boolean;
  /** UUID: the same key gives the same session for 24 h. */
  idempotencyKey?: string;
};

const defaultIdleMs = 45_000;

/** The solve-session endpoints. Errors: ApiError, NetworkError. */
export function createSolveSessions(options: ClientOptions, keeper: LoginKeeper) {
  const path = (id: string) => `/sessions/${encodeURIComponent(id)}`;
  return {
    create: (fields: NewSolveSession = {}) =>
      keeper.authorized((auth) =>
        sendJson(
          options,
          {
            method: 'POST',
            path: '/sessions',
            headers: fields.idempotencyKey
              ? { ...auth, [headerNames.idempotencyKey]: fields.idempotencyKey }
              : auth,
            body: {
              ...(fields.locale === undefined ? {} : { locale: fields.locale }),
              ...(fields.acceptOverage === undefined
                ? {}
                : { accept_overage: fields.acceptOverage }),
            },
          },
          createSolveSessionResponseSchema,
        ),
      ),
    list: (query: { cursor?: string; limit?: number } = {}) => {
      const search = new URLSearchParams();
      if (query.cursor !== undefined) search.set('cursor', query.cursor);
      if (query.limit !== undefined) search.set('limit', String(query.limit));
      return keeper.authorized((headers) =>
        sendJson(
          options,
          { method: 'GET', path: `/sessions?${search}`, headers },
          listSolveSessionsResponseSchema,
        ),
      );
    },
    get: (id: string) =>
      keeper.authorized((headers) =>
        sendJson(options, { method: 'GET', path: path(id), headers }, solveSessionSchema),
      ),
    patch: (id: string, body: PatchSolveSessionRequest) =>
      keeper.authorized((headers) =>
        sendJson(options, { method: 'PATCH', path: path(id), headers, body }, solveSessionSchema),
      ),
    /** One turn. Ends after exactly one `done` or `error`; a stream cut before that throws `cut`. */
    postMessage: (id: string, body: PostMessageRequest, signal?: AbortSignal) =>
      streamTurn(options, keeper, { path: `${path(id)}/messages`, body, signal }),
  };
}

type Turn = { path: string; body: PostMessageRequest; signal: AbortSignal | undefined };

async function* streamTurn(
  options: ClientOptions,
  keeper: LoginKeeper,
  turn: Turn,
): AsyncGenerator<SolveEvent> {
  const limit = startTimeLimit(options.timeouts?.streamIdleMs ?? defaultIdleMs, turn.signal);
  try {
    const response = await keeper.authorized((auth) =>
      send(
        options,
        {
          method: 'POST',
          path: turn.path,
          body: turn.body,
          headers: { ...auth, Accept: 'text/event-stream' },
        },
        limit,
      ),
    );
    yield* readEvents(response, limit);
  } finally {
    limit.release();
  }
}

async function* readEvents(response: FetchResponse, limit: TimeLimit): AsyncGenerator<SolveEvent> {
  const reader = response.body?.getReader();
  if (!reader) throw new NetworkError('unreadable');
  const parser = createEventParser();
  try {
    for (;;) {
      const chunk = await reader.read().catch(() => {
        if (limit.signal.aborted) throw limit.failure();
        throw new NetworkError('cut');
      });
      if (chunk.done) throw new NetworkError('cut');
      limit.touch();
      for (const raw of parser.push(chunk.value ?? new Uint8Array())) {
        const event = toSolveEvent(raw);
        if (!event) continue;
        yield event;
        if (event.event === 'done' || event.event === 'error') return;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
