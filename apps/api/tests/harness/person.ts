import { randomUUID } from 'node:crypto';
import { signInResponseSchema, type Tier } from '@solacore/contract';
import type { InjectOptions } from 'fastify';
import type { Db } from '../../src/db/client.ts';
import { subscriptionSources } from '../../src/db/schema.ts';
import type { App } from '../../src/http/app-type.ts';

/** A signed-up person on one device. */
export type Person = {
  userId: string;
  email: string;
  password: string;
  fingerprint: string;
  accessToken: string;
  refreshToken: string;
  /** A request of theirs: with access token and fingerprint. */
  ask: (
    request: InjectOptions & { url: string },
  ) => Promise<Awaited<ReturnType<typeof injectRequest>>>;
};

export const newFingerprint = () => `device-${randomUUID()}`;
export const newEmail = () => `person-${randomUUID()}@example.org`;

const injectRequest = (app: App, request: InjectOptions) => app.inject(request);

/** Signs a new person up through the API. */
export async function signUp(
  app: App,
  given: { email?: string; password?: string; fingerprint?: string; locale?: string } = {},
): Promise<Person> {
  const { email = newEmail(), password = 'a quiet long sentence' } = given;
  const fingerprint = given.fingerprint ?? newFingerprint();
  const answer = await app.inject({
    method: 'POST',
    url: '/auth/register',
    payload: {
      email,
      password,
      device_fingerprint: fingerprint,
      ...(given.locale ? { locale: given.locale } : {}),
    },
  });
  if (answer.statusCode !== 201) throw new Error(`Sign-up answered ${answer.statusCode}`);
  return toPerson(app, { email, password, fingerprint }, answer.json());
}

/** Signs in on a device; the answer as it is. */
export function logIn(
  app: App,
  person: Pick<Person, 'email' | 'password'>,
  fingerprint: string = newFingerprint(),
) {
  return app.inject({
    method: 'POST',
    url: '/auth/login',
    payload: { email: person.email, password: person.password, device_fingerprint: fingerprint },
  });
}

/** The person as they are after an answer of register or login. */
export function toPerson(
  app: App,
  known: Pick<Person, 'email' | 'password' | 'fingerprint'>,
  body: unknown,
): Person {
  const answer = signInResponseSchema.parse(body);
  const headers = {
    authorization: `Bearer ${answer.access_token}`,
    'x-device-fingerprint': known.fingerprint,
  };
  return {
    ...known,
    userId: answer.user_id,
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token ?? '',
    ask: (request) =>
      injectRequest(app, { ...request, headers: { ...headers, ...request.headers } }),
  };
}

/** Gives an account a paid tier, as a grant does. */
export async function grantTier(db: Db, userId: string, tier: Tier): Promise<void> {
  await db.insert(subscriptionSources).values({
    userId,
    provider: 'grant',
    providerId: randomUUID(),
    tier,
    currentPeriodStart: new Date(),
  });
}

/** Exchanges a refresh token; the answer as it is. */
export function refresh(app: App, refreshToken: string, fingerprint: string) {
  return app.inject({
    method: 'POST',
    url: '/auth/refresh',
    headers: { 'x-device-fingerprint': fingerprint },
    payload: { refresh_token: refreshToken },
  });
}
