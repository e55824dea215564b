import {
  type CreateReportRequest,
  createReportResponseSchema,
  type RecordConsentRequest,
  recordConsentResponseSchema,
} from '@solacore/contract';
import { nothing, sendAuthorized } from './authorized.ts';
import type { LoginKeeper } from './login-keeper.ts';
import type { ClientOptions } from './options.ts';
import { type ApiRequest, type Schema, sendJson } from './transport.ts';

/** What the person agreed to or took back. Errors: ApiError, NetworkError. */
export function createConsents(options: ClientOptions, keeper: LoginKeeper) {
  return {
    record: (body: RecordConsentRequest) =>
      authorizedPost(
        options,
        keeper,
        { path: '/users/me/consents', body },
        recordConsentResponseSchema,
      ),
  };
}

/** A bad answer, told to those who run the server. Errors: ApiError, NetworkError. */
export function createReports(options: ClientOptions, keeper: LoginKeeper) {
  return {
    create: (body: CreateReportRequest) =>
      authorizedPost(options, keeper, { path: '/reports', body }, createReportResponseSchema),
  };
}

/**
 * That the device showed help by itself. `region` is all that is counted; a session named here
 * only gets its unit back. Errors: ApiError, NetworkError.
 */
export function createReferrals(options: ClientOptions, keeper: LoginKeeper) {
  return {
    count: (region: string, signal?: AbortSignal) =>
      sendJson(
        options,
        { method: 'POST', path: '/safety/referrals', body: { region }, signal },
        nothing,
      ),
    helpShown: (sessionId: string, region: string, signal?: AbortSignal) =>
      authorizedPost(
        options,
        keeper,
        { path: `/sessions/${sessionId}/help-shown`, body: { region }, signal },
        nothing,
      ),
  };
}

type Post = Pick<ApiRequest, 'path' | 'body' | 'signal'>;

function authorizedPost<T>(
  options: ClientOptions,
  keeper: LoginKeeper,
  request: Post,
  schema: Schema<T>,
): Promise<T> {
  return sendAuthorized(options, keeper, { ...request, method: 'POST' }, schema);
}
