import { createHmac, generateKeyPairSync, randomBytes, randomInt, randomUUID } from 'node:crypto';
import { EncryptJWT, type JWTPayload, SignJWT } from 'jose';

export type Real = { token: string; refreshToken: string; otherUserId: string; secret: string };
type Parts = { header: string; payload: string; mac: string; claims: JWTPayload };
type Maker = (real: Real, parts: Parts) => string | Promise<string>;

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const bytesOf = (secret: string) => new TextEncoder().encode(secret);
const pick = <T>(values: readonly T[]): T | undefined => values[randomInt(values.length)];
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const publicPem = rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const farAway = 4_102_444_800;

/** Any header and any payload under a good signature: what only a thief of the key could make. */
function seal(secret: string, header: object, payload: unknown): string {
  const text = `${encode(header)}.${encode(payload)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

const at = { alg: 'HS256', typ: 'at+jwt' };
const without = (claims: JWTPayload, name: string) =>
  Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name));

function alterOne(text: string): string {
  const place = randomInt(text.length);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const others = [...alphabet].filter((letter) => letter !== text[place]);
  return text.slice(0, place) + (pick(others) ?? '') + text.slice(place + 1);
}

const strange = ['\u00e9', '\u00a0', '\u00ad', '\u00ff', '%00', '\\u0041', '=', '+', '/', '~', ' '];

/** One way of altering a token each; every call gives another one. */
export const alterations: Record<string, Maker> = {
  'no algorithm': (_, { payload, mac }) => {
    const alg = pick(['none', 'None', 'NONE', 'nOnE', '', null]);
    return `${encode({ ...at, alg })}.${payload}.${pick(['', mac]) ?? ''}`;
  },
  'RS256 of a stranger': (_, { claims }) =>
    new SignJWT(claims).setProtectedHeader({ ...at, alg: 'RS256' }).sign(rsa.privateKey),
  'HS256 under a public key': (_, { claims }) => seal(publicPem, at, claims),
  'another HMAC': (real, { claims }) =>
    new SignJWT(claims)
      .setProtectedHeader({ ...at, alg: pick(['HS384', 'HS512']) ?? 'HS384' })
      .sign(Buffer.concat([bytesOf(real.secret), Buffer.alloc(64)]).subarray(0, 64)),
  'algorithm that the header renames': (_, { payload, mac }) =>
    `${encode({ ...at, alg: pick(['RS256', 'ES256', 'EdDSA', 'HS384', 'hs256']) })}.${payload}.${mac}`,
  'a key of the sender': (_, { claims }) => {
    const key = randomBytes(32).toString('base64url');
    const where = pick([
      { kid: '../../dev/null' },
      { kid: "1' union select 'key" },
      { jku: 'https://keys.example/jwks.json' },
      { x5u: 'https://keys.example/cert.pem' },
      { jwk: { kty: 'oct', k: key } },
      { x5c: [key] },
    ]);
    return seal(key, { ...at, ...where }, claims);
  },
  'another type': ({ secret }, { claims }) =>
    seal(
      secret,
      { alg: 'HS256', ...pick([{ typ: 'JWT' }, { typ: 'rt+jwt' }, {}, { typ: 7 }]) },
      claims,
    ),
  'another audience': ({ secret }, { claims }) =>
    seal(secret, at, {
      ...claims,
      aud: pick(['solacore', 'solacore-app', ['other'], null, 7, '']),
    }),
  'another issuer': ({ secret }, { claims }) =>
    seal(secret, at, {
      ...claims,
      iss: pick(['Solacore', 'https://solacore', null, ['solacore']]),
    }),
  'a claim less': ({ secret }, { claims }) =>
    seal(secret, at, without(claims, pick(['exp', 'iat', 'sub', 'login', 'iss', 'aud']) ?? 'exp')),
  'an end that is no time': ({ secret }, { claims }) =>
    seal(secret, at, { ...claims, exp: pick(['never', String(farAway), null, -1, 0, [farAway]]) }),
  'an end in the past': ({ secret }, { claims }) =>
    seal(secret, at, { ...claims, exp: Math.floor(Date.now() / 1000) - randomInt(1, 9_999_999) }),
  'a start in the future': ({ secret }, { claims }) =>
    seal(secret, at, { ...claims, nbf: farAway }),
  'a far end by a stranger': (_, { claims }) =>
    seal(randomBytes(32).toString('hex'), at, { ...claims, exp: farAway + randomInt(1e6) }),
  'another person': (real, { claims }) =>
    seal(real.secret, at, {
      ...claims,
      sub: pick([real.otherUserId, randomUUID(), 'admin', null]),
    }),
  'another login': ({ secret }, { claims }) =>
    seal(secret, at, { ...claims, login: pick([randomUUID(), '', null, "' or 1=1", 7]) }),
  'a header that must be understood': ({ secret }, { claims }) =>
    seal(secret, { ...at, ...pick([{ crit: ['exp'] }, { b64: false, crit: ['b64'] }]) }, claims),
  'the refresh token': ({ refreshToken }) => refreshToken,
  'an encrypted one': (real, { claims }) =>
    new EncryptJWT(claims)
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', typ: at.typ })
      .encrypt(Buffer.concat([bytesOf(real.secret), Buffer.alloc(32)]).subarray(0, 32)),
  'one within another': ({ secret, token }) =>
    seal(secret, { ...at, cty: 'JWT' }, pick([token, { token }, [token]])),
  'cut short': ({ token }) => token.slice(0, randomInt(20, token.length)),
  'cut at the front': ({ token }) => token.slice(randomInt(1, token.length - 20)),
  'made longer': ({ token }) => token + (pick(['A', '.', '.A', '.'.repeat(9), '=', '==']) ?? '.'),
  'a letter of the header': (_, { header, payload, mac }) =>
    `${alterOne(header)}.${payload}.${mac}`,
  'a letter of the payload': (_, { header, payload, mac }) =>
    `${header}.${alterOne(payload)}.${mac}`,
  'a letter of the signature': (_, { header, payload, mac }) =>
    `${header}.${payload}.${alterOne(mac)}`,
  'the last letter': (_, { header, payload, mac }) =>
    `${header}.${payload}.${mac.slice(0, -1)}${alterOne(mac.slice(-1))}`,
  'parts in another order': (_, { header, payload, mac }) =>
    (
      pick([
        [payload, header, mac],
        [mac, payload, header],
        [header, mac, payload],
        [header, payload],
      ]) ?? []
    ).join('.'),
  'a letter of no alphabet': ({ token }) => {
    const place = randomInt(1, token.length);
    return token.slice(0, place) + (pick(strange) ?? ' ') + token.slice(place);
  },
  'look-alike names': ({ secret }, { claims }) =>
    seal(secret, at, {
      ...without(claims, 'login'),
      'l\u043egin': claims.login,
      '\uff53ub': claims.sub,
    }),
};

export function partsOf(token: string): Parts {
  const [header = '', payload = '', mac = ''] = token.split('.');
  const claims: JWTPayload = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return { header, payload, mac, claims };
}
