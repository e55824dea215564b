import { loginRequestSchema, signInResponseSchema } from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { addressPrefix } from '../../http/client-address.ts';
import { bodyRefusals, refusals } from '../../http/route-schema.ts';
import { answerSignIn } from './answer-sign-in.ts';
import { deviceClaim } from './device-claim.ts';
import { limitLoginAttempts } from './login-attempts.ts';
import { signIn } from './sign-in.ts';
import { findUserByEmail } from './users.store.ts';

/** `POST /auth/login`: says nothing about the account or its devices before the right password. */
export function registerLogin(app: App, deps: Deps, guards: Guard[]): void {
  const { db } = deps.database;
  app.post(
    '/auth/login',
    {
      onRequest: guards,
      schema: {
        tags: ['auth'],
        security: [],
        body: loginRequestSchema,
        response: {
          200: signInResponseSchema,
          ...refusals(
            ...bodyRefusals,
            'INVALID_CREDENTIALS',
            'ACCOUNT_SUSPENDED',
            'DEVICE_LIMIT_REACHED',
            'DEVICE_BOUND_TO_OTHER',
            'TOO_MANY_ATTEMPTS',
            'DATABASE_UNAVAILABLE',
          ),
        },
      },
    },
    async (request, reply) => {
      const { email, device_fingerprint: fingerprint } = request.body;
      await limitLoginAttempts(deps, { email, fingerprint });
      const user = await findUserByEmail(db, request.body.email);
      const stored = user?.passwordHash ?? null;
      const isRight = await deps.passwords.matches(request.body.password, stored);
      if (!user || !isRight) throw new AppError('INVALID_CREDENTIALS');
      if (user.suspendedAt) throw new AppError('ACCOUNT_SUSPENDED');
      const sign = {
        userId: user.id,
        device: deviceClaim(request, request.body),
        ipPrefix: addressPrefix(request.ip),
        kind: 'signed_in',
      } as const;
      const now = deps.now();
      const login = await db.transaction((tx) => signIn(tx, deps, sign, now));
      return answerSignIn(deps, { request, reply }, user, login);
    },
  );
}
