import {
  accessTokenSeconds,
  refreshRequestSchema,
  refreshResponseSchema,
} from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App } from '../../http/app-type.ts';
import { getFingerprint } from '../../http/fingerprint.ts';
import { bodyRefusals, refusals } from '../../http/route-schema.ts';
import { rotateLogin } from './rotate-login.ts';
import { deliverToken, readTokenCookie } from './token-delivery.ts';

/** `POST /auth/refresh`: a new access token and the refresh token's successor. */
export function registerRefresh(app: App, deps: Deps): void {
  app.post(
    '/auth/refresh',
    {
      schema: {
        tags: ['auth'],
        security: [{ device: [] }],
        body: refreshRequestSchema.nullish(),
        response: {
          200: refreshResponseSchema,
          ...refusals(
            ...bodyRefusals,
            'UNAUTHENTICATED',
            'REFRESH_TOKEN_REUSED',
            'LOGIN_REVOKED',
            'ACCOUNT_SUSPENDED',
            'DEVICE_FINGERPRINT_REQUIRED',
            'DEVICE_LIMIT_REACHED',
            'DATABASE_UNAVAILABLE',
          ),
        },
      },
    },
    async (request, reply) => {
      const fingerprint = getFingerprint(request);
      const token = request.body?.refresh_token ?? readTokenCookie(request);
      if (!token) throw new AppError('UNAUTHENTICATED');
      const now = deps.now();
      const { db } = deps.database;
      const login = await rotateLogin(db, deps, { token, fingerprint }, now);
      return {
        access_token: deps.accessTokens.sign(login, now),
        ...deliverToken(deps.config, request, reply, login.refreshToken),
        expires_in: accessTokenSeconds,
      };
    },
  );
}
