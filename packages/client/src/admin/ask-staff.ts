import { nothing, sendAuthorized } from '../authorized.ts';
import type { LoginKeeper } from '../login-keeper.ts';
import type { ClientOptions } from '../options.ts';
import { type ApiRequest, type Schema, sendText } from '../transport.ts';

const base = '/admin/api';

/** What a list is asked for; what is undefined or empty is left out. */
export type Query = Record<string, string | number | undefined>;

/** The requests of those who run the product. Errors: ApiError, NetworkError. */
export function createAskStaff(options: ClientOptions, keeper: LoginKeeper) {
  const ask = <T>(
    method: ApiRequest['method'],
    path: string,
    { body, schema }: { body?: unknown; schema: Schema<T> },
  ) => {
    const request = { method, path: base + path, ...(body === undefined ? {} : { body }) };
    return sendAuthorized(options, keeper, request, schema);
  };
  return {
    read: <T>(path: string, query: Query, schema: Schema<T>) =>
      ask('GET', path + toSearch(query), { schema }),
    send: <T>(method: 'POST' | 'PATCH', path: string, body: unknown, schema: Schema<T>) =>
      ask(method, path, { body, schema }),
    /** Does something that answers nothing. */
    act: async (path: string, body?: unknown): Promise<void> => {
      await ask('POST', path, { body, schema: nothing });
    },
    remove: async (path: string, body?: unknown): Promise<void> => {
      await ask('DELETE', path, { body, schema: nothing });
    },
    /** A list as comma-separated values. */
    file: (path: string, query: Query): Promise<string> =>
      keeper.authorized((headers) =>
        sendText(options, { method: 'GET', path: base + path + toSearch(query), headers }),
      ),
  };
}

export type AskStaff = ReturnType<typeof createAskStaff>;

function toSearch(query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  return search.size === 0 ? '' : `?${search}`;
}
