import { randomBytes } from 'node:crypto';
import { errorBodySchema, signInResponseSchema } from '@solacore/contract';
import { newEmail, newFingerprint } from '../harness/person.ts';
import { alterations, partsOf, type Real } from './altered-tokens.ts';
import { openStage } from './stage.ts';

const timeoutMs = 20_000;
const password = 'a quiet long sentence';
const codes: readonly string[] = ['UNAUTHENTICATED', 'TOKEN_EXPIRED'];

/** `taken` names the alterations that were not refused as what they are. */
export type AlteredFigures = { sent: number; refused: number; taken: string[]; goodTaken: number };

/** Altered access tokens to a served product of its own; every one must be refused with 401. */
export async function alterAccessTokens(repeats: number, env: NodeJS.ProcessEnv = {}) {
  const secret = randomBytes(32).toString('base64url');
  const stage = await openStage({ JWT_SECRET: secret, ...env });
  try {
    return await sendAlteredAccess(stage.url, secret, repeats);
  } finally {
    await stage.close();
  }
}

/** The same to a product that listens already. */
export async function sendAlteredAccess(
  url: string,
  secret: string,
  repeats: number,
): Promise<AlteredFigures> {
  const [person, other] = [await signUp(url), await signUp(url)];
  const real: Real = { ...person, otherUserId: other.userId, secret };
  const parts = partsOf(real.token);
  const makers = Object.entries(alterations);
  const figures: AlteredFigures = { sent: 0, refused: 0, taken: [], goodTaken: 0 };
  for (let at = 0; at < repeats; at += 1) {
    const [name, make] = makers[at % makers.length] ?? [];
    if (name === undefined || !make) continue;
    // What chance left as it was is made again.
    let token = await make(real, parts);
    while (token === real.token) token = await make(real, parts);
    const answer = await readMe(url, person.fingerprint, token);
    const body = errorBodySchema.safeParse(await answer.json());
    figures.sent += 1;
    if (answer.status === 401 && codes.includes(body.data?.error ?? '')) figures.refused += 1;
    else figures.taken.push(`${name}: ${answer.status}`);
  }
  const good = await readMe(url, person.fingerprint, real.token);
  figures.goodTaken = good.ok ? 1 : 0;
  return figures;
}

function readMe(url: string, fingerprint: string, token: string): Promise<Response> {
  return fetch(`${url}/users/me`, {
    headers: { authorization: `Bearer ${token}`, 'x-device-fingerprint': fingerprint },
    signal: AbortSignal.timeout(timeoutMs),
  });
}

async function signUp(url: string) {
  const fingerprint = newFingerprint();
  const answer = await fetch(`${url}/auth/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: newEmail(), password, device_fingerprint: fingerprint }),
    signal: AbortSignal.timeout(timeoutMs),
  });
  const made = signInResponseSchema.parse(await answer.json());
  return {
    fingerprint,
    userId: made.user_id,
    token: made.access_token,
    refreshToken: made.refresh_token ?? '',
  };
}
