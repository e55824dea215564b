import { loginRequestSchema, signInResponseSchema } from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { addressPrefix } from '../../http/client-address.ts';
import { bodyRefusals, refusals } from '../../http/route-schema.ts';
import { answerSignIn } from './answer-sign-in.ts';
import { callerGone } from './caller-gone.ts';
import { deviceClaim } from './device-claim.ts';
import { limitLoginAttempts } from './login-attempts.ts';
import { signInByPassword } from './sign-in-by-password.ts';
import type { InLine } from './waiting-line.ts';

/** `POST /auth/login`: says nothing about the account or its devices before the right password. */
export function registerLogin(
  app: App,
  deps: Deps,
  { guards, inLine }: { guards: Guard[]; inLine: InLine },
): void {
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
    (request, reply) => {
      const gone = callerGone(reply);
      return inLine(async () => {
        const { email, device_fingerprint: fingerprint } = request.body;
        await limitLoginAttempts(deps, { email, fingerprint });
        const device = deviceClaim(request, request.body);
        const sign = { device, ipPrefix: addressPrefix(request.ip) };
        const { user, login } = await signInByPassword(deps, request.body, sign, gone);
        return answerSignIn(deps, { request, reply }, user, login);
      }, gone);
    },
  );
}
