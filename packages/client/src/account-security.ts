import {
  type ChangeEmailRequest,
  type ChangePasswordRequest,
  type EmailOnlyRequest,
  type ResetPasswordRequest,
  type VerifyEmailRequest,
  verifyEmailResponseSchema,
} from '@solacore/contract';
import { nothing, sendAuthorized } from './authorized.ts';
import type { LoginKeeper } from './login-keeper.ts';
import type { ClientOptions } from './options.ts';
import { sendJson } from './transport.ts';

/**
 * The address of an account. `verify` takes the token of a mailed link, signed in or not; `resend`
 * succeeds whatever the address; `change` mails a link to both. Errors: ApiError, NetworkError.
 */
export function createEmail(options: ClientOptions, keeper: LoginKeeper) {
  return {
    verify: (body: VerifyEmailRequest) =>
      sendJson(
        options,
        { method: 'POST', path: '/auth/email/verify', body },
        verifyEmailResponseSchema,
      ),
    resend: (body: EmailOnlyRequest) =>
      sendJson(options, { method: 'POST', path: '/auth/email/resend', body }, nothing),
    change: (body: ChangeEmailRequest) =>
      sendAuthorized(
        options,
        keeper,
        { method: 'POST', path: '/auth/email/change', body },
        nothing,
      ),
  };
}

/**
 * The password of an account. `forgot` succeeds whatever the address; `reset` takes the token of the
 * mailed link and ends every login; `change` keeps this one. Errors: ApiError, NetworkError.
 */
export function createPassword(options: ClientOptions, keeper: LoginKeeper) {
  return {
    forgot: (body: EmailOnlyRequest) =>
      sendJson(options, { method: 'POST', path: '/auth/password/forgot', body }, nothing),
    reset: (body: ResetPasswordRequest) =>
      sendJson(options, { method: 'POST', path: '/auth/password/reset', body }, nothing),
    change: (body: ChangePasswordRequest) =>
      sendAuthorized(
        options,
        keeper,
        { method: 'POST', path: '/auth/password/change', body },
        nothing,
      ),
  };
}
