import {
  createSolveSessionResponseSchema,
  headers as headerNames,
  listSolveSessionsResponseSchema,
  type PatchSolveSessionRequest,
  type PostMessageRequest,
  solveSessionSchema,
} from '@solacore/contract';
import type { LoginKeeper } from './login-keeper.ts';
import type { ClientOptions } from './options.ts';
import { type StreamOptions, streamTurn } from './stream-turn.ts';
import { sendJson } from './transport.ts';

export type NewSolveSession = {
  locale?: string;
  acceptOverage?: boolean;
  /** UUID: the same key gives the same session for 24 h. */
  idempotencyKey?: string;
};

/** The solve-session endpoints. Errors: ApiError, NetworkError. */
export function createSolveSessions(options: ClientOptions, keeper: LoginKeeper) {
  const path = (id: string) => `/sessions/${encodeURIComponent(id)}`;
  const streamPath = (id: string, messageId: string) =>
    `${path(id)}/stream?message_id=${encodeURIComponent(messageId)}`;
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
    /**
     * One turn. Ends after exactly one `done` or `error`. With a `message_id` a connection that
     * breaks is taken up again, each event once; without one it throws `cut`.
     */
    postMessage: (id: string, body: PostMessageRequest, stream: StreamOptions = {}) =>
      streamTurn(options, keeper, {
        post: { path: `${path(id)}/messages`, body },
        resumePath: body.message_id === undefined ? null : streamPath(id, body.message_id),
        afterId: 0,
        stream,
      }),
    /** What came of a turn after event `afterId`, then what comes; throws `lost` where it is gone. */
    resumeStream: (id: string, messageId: string, afterId: number, stream: StreamOptions = {}) =>
      streamTurn(options, keeper, {
        post: null,
        resumePath: streamPath(id, messageId),
        afterId,
        stream,
      }),
    /** Ends a reply that is being written, and what is kept of it. */
    stopGeneration: (id: string, messageId: string) =>
      keeper.authorized((headers) =>
        sendJson(
          options,
          { method: 'DELETE', path: streamPath(id, messageId), headers },
          { parse: () => undefined },
        ),
      ),
  };
}
