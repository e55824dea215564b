import { registerRequestSchema, signInResponseSchema } from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { addressPrefix } from '../../http/client-address.ts';
import { bodyRefusals, refusals } from '../../http/route-schema.ts';
import { answerSignIn } from './answer-sign-in.ts';
import { callerGone } from './caller-gone.ts';
import { refuseCommonPassword } from './common-passwords.ts';
import { deviceClaim } from './device-claim.ts';
import { createMailedLink } from './mailed-links.ts';
import { signIn } from './sign-in.ts';
import { findUserByEmail, insertUser } from './users.store.ts';
import type { InLine } from './waiting-line.ts';

/** `POST /auth/register`: an account, its first device and its first login, or none of them. */
export function registerRegister(
  app: App,
  deps: Deps,
  { guards, inLine }: { guards: Guard[]; inLine: InLine },
): void {
  const { db } = deps.database;
  app.post(
    '/auth/register',
    {
      onRequest: guards,
      schema: {
        tags: ['auth'],
        security: [],
        body: registerRequestSchema,
        response: {
          201: signInResponseSchema,
          ...refusals(
            ...bodyRefusals,
            'EMAIL_TAKEN',
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
        const { email, password, locale = 'en' } = request.body;
        refuseCommonPassword(password, email);
        if (await findUserByEmail(db, email)) throw new AppError('EMAIL_TAKEN');
        const passwordHash = await deps.passwords.hash(password, gone);
        const now = deps.now();
        const ipPrefix = addressPrefix(request.ip);
        const device = deviceClaim(request, request.body);
        const registration = { kind: 'registration', email, passwordHash, locale } as const;
        const { user, login, link } = await db.transaction(async (tx) => {
          const user = await insertUser(tx, { email, passwordHash, locale }, now);
          if (!user) throw new AppError('EMAIL_TAKEN');
          const sign = {
            userId: user.id,
            device,
            ipPrefix,
            kind: 'registered',
            registration,
          } as const;
          const login = await signIn(tx, deps, sign, now);
          const proof = { userId: user.id, email, purpose: 'verify_email' } as const;
          return { user, login, link: await createMailedLink(tx, deps, proof, now) };
        });
        deps.mail.send({ kind: 'verify_email', to: email, locale, link });
        reply.code(201);
        return answerSignIn(deps, { request, reply }, user, login);
      }, gone);
    },
  );
}
