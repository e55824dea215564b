import { decodeJwt, importPKCS8, SignJWT } from 'jose';
import { z } from 'zod';
import type { AppleKeyConfig } from '../../config-sign-in.ts';

/** Apple's own token of a person, and the client of ours it was given to. */
type AppleToken = { refreshToken: string; clientId: string };

export type AppleTokens = {
  /** The refresh token behind an authorization code of `subject`. @throws Error without content */
  exchange: (
    code: string,
    { clientId, subject }: { clientId: string; subject: string },
  ) => Promise<AppleToken>;
  /** Apple forgets that the person uses the product. @throws Error without content */
  revoke: (token: AppleToken, signal?: AbortSignal) => Promise<void>;
};

const timeoutMs = 5_000;
const secretLifeSeconds = 300;

const tokenAnswer = z.object({ refresh_token: z.string().min(1), id_token: z.string() });

/** Apple's token endpoints: https://developer.apple.com/documentation/signinwithapplerestapi */
export function createAppleTokens(key: AppleKeyConfig, now: () => Date): AppleTokens {
  const ask = async (path: string, form: Record<string, string>, signal?: AbortSignal) => {
    const clientSecret = await signClientSecret(key, form.client_id ?? '', now());
    const limit = AbortSignal.timeout(timeoutMs);
    const answer = await fetch(`${key.apiBase.replace(/\/$/, '')}${path}`, {
      method: 'POST',
      body: new URLSearchParams({ ...form, client_secret: clientSecret }),
      redirect: 'error',
      signal: signal ? AbortSignal.any([limit, signal]) : limit,
    });
    if (!answer.ok) {
      await answer.body?.cancel();
      throw new Error(`Apple answered ${answer.status}`);
    }
    return answer;
  };
  return {
    exchange: async (code, { clientId, subject }) => {
      const form = { client_id: clientId, code, grant_type: 'authorization_code' };
      const answer = await ask('/auth/token', form);
      const { refresh_token, id_token } = tokenAnswer.parse(await answer.json());
      // Straight from Apple, so its signature adds nothing; a code of somebody else must not count.
      if (decodeJwt(id_token).sub !== subject) throw new Error('A code of another person');
      return { refreshToken: refresh_token, clientId };
    },
    revoke: async ({ refreshToken, clientId }, signal) => {
      const form = {
        client_id: clientId,
        token: refreshToken,
        token_type_hint: 'refresh_token',
      };
      const answer = await ask('/auth/revoke', form, signal);
      await answer.body?.cancel();
    },
  };
}

/** The secret of a client is a short-lived token signed with the team's key. */
async function signClientSecret(key: AppleKeyConfig, clientId: string, now: Date) {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT()
    .setProtectedHeader({ alg: 'ES256', kid: key.keyId })
    .setIssuer(key.teamId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + secretLifeSeconds)
    .setAudience(new URL(key.apiBase).origin)
    .setSubject(clientId)
    .sign(await importPKCS8(key.privateKey, 'ES256'));
}
