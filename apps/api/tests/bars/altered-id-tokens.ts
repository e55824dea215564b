import { createHmac, createPublicKey, randomBytes, randomInt, randomUUID } from 'node:crypto';
import { generateKeyPair, SignJWT } from 'jose';
import { type OidcProvider, startOidcProvider } from '../fakes/oidc-provider.ts';
import { openStage } from './stage.ts';

const clientId = 'google-client-1.apps.example.test';
const timeoutMs = 20_000;

export type AlteredFigures = { sent: number; refused: number; goodTaken: number };

/** Id tokens that are not what the provider made, to a served product; every one must be 401. */
export async function alterIdTokens(repeats: number, env: NodeJS.ProcessEnv = {}) {
  const provider = await startOidcProvider(clientId);
  const stage = await openStage({ ...googleSettings(provider), ...env });
  try {
    return await sendAltered(stage.url, provider, repeats);
  } finally {
    await stage.close();
    await provider.close();
  }
}

export function googleSettings(provider: OidcProvider): NodeJS.ProcessEnv {
  return {
    GOOGLE_CLIENT_IDS: clientId,
    GOOGLE_ISSUER: provider.issuer,
    GOOGLE_JWKS_URL: provider.jwksUrl,
  };
}

export { clientId as alteredFor };

/** Each is made of a token that is good: one such is sent first, so that a 401 means something. */
export async function sendAltered(
  url: string,
  provider: OidcProvider,
  repeats: number,
): Promise<AlteredFigures> {
  const figures = { sent: 0, refused: 0, goodTaken: 0 };
  const ways = await alterations(provider);
  const good = await provider.issue(newClaims());
  if ((await send(url, good)) === 201) figures.goodTaken += 1;
  for (let at = 0; at < repeats; at += 1) {
    const alter = ways[at % ways.length];
    if (!alter) break;
    figures.sent += 1;
    if ((await send(url, await alter())) === 401) figures.refused += 1;
  }
  return figures;
}

const newClaims = () => {
  const name = randomUUID();
  return { sub: `subject-${name}`, email: `person-${name}@example.org`, email_verified: true };
};

async function alterations(provider: OidcProvider): Promise<(() => Promise<string>)[]> {
  const [jwk] = provider.publicKeys();
  if (!jwk) throw new Error('The provider has no key');
  const kid = String(jwk.kid);
  const own = await generateKeyPair('RS256');
  const ownEc = await generateKeyPair('ES256');
  const pem = createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
  const good = () => provider.issue(newClaims());
  const claimed = (claims: object) => () => provider.issue({ ...newClaims(), ...claims });
  const now = () => Math.floor(Date.now() / 1000);
  const signedBy = (alg: string, key: CryptoKey) => async () =>
    new SignJWT({ ...newClaims(), iss: provider.issuer, aud: clientId, iat: now() })
      .setProtectedHeader({ alg, kid })
      .setExpirationTime('1h')
      .sign(key);
  return [
    async () => flipBit(await good(), 0),
    async () => flipBit(await good(), 1),
    async () => flipBit(await good(), 2),
    async () => withHeader(await good(), { alg: 'none', kid }, ''),
    async () => withHeader(await good(), { alg: 'None', kid }, undefined),
    async () => {
      const token = withHeader(await good(), { alg: 'HS256', kid }, '');
      const mac = createHmac('sha256', pem).update(token.slice(0, -1)).digest('base64url');
      return token + mac;
    },
    async () => withHeader(await good(), { alg: 'RS512', kid }, undefined),
    async () => withPart(await good(), 2, randomBytes(256)),
    async () => withPart(await good(), 1, Buffer.from(JSON.stringify(newClaims()))),
    async () => (await good()).slice(0, -randomInt(4, 300)),
    async () => [...(await good()).split('.').slice(0, 2), (await good()).split('.')[2]].join('.'),
    signedBy('RS256', own.privateKey),
    signedBy('ES256', ownEc.privateKey),
    claimed({ aud: 'another-app.example.test' }),
    claimed({ aud: [clientId, 'another-app.example.test'] }),
    claimed({ azp: 'another-app.example.test' }),
    claimed({ iss: 'https://accounts.elsewhere.test' }),
    claimed({ exp: now() - randomInt(61, 100_000) }),
    claimed({ nbf: now() + randomInt(1_000, 100_000) }),
    claimed({ iat: now() + randomInt(1_000, 100_000) }),
    claimed({ nonce: randomUUID() }),
    claimed({ sub: 'x'.repeat(256) }),
    claimed({ sub: undefined }),
    claimed({ exp: undefined }),
    () => provider.issue(newClaims(), { kid: randomUUID() }),
  ];
}

/** One bit of one part, on its bytes: letters of base64 may differ and mean the same. */
function flipBit(token: string, part: number): string {
  const bytes = Buffer.from(token.split('.')[part] ?? '', 'base64url');
  const at = randomInt(bytes.length);
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << randomInt(8)), at);
  return withPart(token, part, bytes);
}

function withHeader(token: string, header: object, signature: string | undefined): string {
  const altered = withPart(token, 0, Buffer.from(JSON.stringify(header)));
  if (signature === undefined) return altered;
  return [...altered.split('.').slice(0, 2), signature].join('.');
}

function withPart(token: string, part: number, bytes: Buffer): string {
  return token
    .split('.')
    .map((own, index) => (index === part ? bytes.toString('base64url') : own))
    .join('.');
}

async function send(url: string, idToken: string): Promise<number> {
  const answer = await fetch(`${url}/auth/oauth/google`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id_token: idToken, device_fingerprint: `device-${randomUUID()}` }),
    signal: AbortSignal.timeout(timeoutMs),
  });
  await answer.body?.cancel();
  return answer.status;
}
