import { eq } from 'drizzle-orm';
import { SignJWT } from 'jose';
import { loginChecks, users } from '../../src/db/schema.ts';
import { type ApiContext, newFingerprint } from '../harness/index.ts';
import { createSomeone, type Someone } from './people.ts';

/** Who asks: what they send, and whose objects the path names. */
export type Caller = {
  headers: Record<string, string>;
  refreshToken: string | null;
  owner: Someone;
};

const hours2 = 2 * 60 * 60 * 1000;
const strangersKey = new TextEncoder().encode('a key that this server never had');

/* In the order of the columns of expected.ts. */
const makers = {
  none: async (ctx) => ({ ...signedIn(await createSomeone(ctx), {}), refreshToken: null }),
  device: async (ctx) => {
    const owner = await createSomeone(ctx);
    return { owner, headers: deviceOf(owner), refreshToken: null };
  },
  garbage: (ctx) => withToken(ctx, async () => 'x'.repeat(120)),
  forged: (ctx) => withToken(ctx, (someone) => sign(someone, strangersKey, 'at+jwt')),
  otherType: (ctx) =>
    withToken(ctx, (someone) =>
      sign(someone, new TextEncoder().encode(ctx.deps.config.jwtSecrets[0] ?? ''), 'reset+jwt'),
    ),
  refreshToken: (ctx) => withToken(ctx, async (someone) => someone.refreshToken),
  expired: async (ctx) => {
    const owner = await createSomeone(ctx);
    const past = new Date(Date.now() - hours2);
    const token = ctx.deps.accessTokens.sign(owner, past);
    return signedIn(owner, { ...deviceOf(owner), ...bearer(token) });
  },
  noDevice: async (ctx) => {
    const owner = await createSomeone(ctx);
    return signedIn(owner, bearer(owner.accessToken));
  },
  newDevice: async (ctx) => {
    const owner = await createSomeone(ctx);
    const headers = { ...bearer(owner.accessToken), 'x-device-fingerprint': newFingerprint() };
    return signedIn(owner, headers);
  },
  othersDevice: async (ctx) => {
    const owner = await createSomeone(ctx);
    const other = await createSomeone(ctx);
    return signedIn(owner, { ...bearer(owner.accessToken), ...deviceOf(other) });
  },
  revoked: async (ctx) => signedIn(await createSomeone(ctx, { isLoginRevoked: true })),
  removed: async (ctx) => signedIn(await createSomeone(ctx, { isDeviceRemoved: true })),
  deleted: async (ctx) => {
    const owner = await createSomeone(ctx);
    await ctx.db.delete(users).where(eq(users.id, owner.userId));
    return signedIn(owner);
  },
  suspended: async (ctx) => signedIn(await createSomeone(ctx, { isSuspended: true })),
  other: async (ctx) => ({
    ...signedIn(await createSomeone(ctx)),
    owner: await createSomeone(ctx),
  }),
  otherAdmin: async (ctx) => ({
    ...signedIn(await createSomeone(ctx, { role: 'admin', tier: 'org' })),
    owner: await createSomeone(ctx),
  }),
  free: async (ctx) => signedIn(await createSomeone(ctx)),
  standard: async (ctx) => signedIn(await createSomeone(ctx, { tier: 'standard' })),
  pro: async (ctx) => signedIn(await createSomeone(ctx, { tier: 'pro' })),
  org: async (ctx) => signedIn(await createSomeone(ctx, { tier: 'org' })),
  admin: async (ctx) => signedIn(await createSomeone(ctx, { role: 'admin' })),
  support: async (ctx) => withCode(ctx, await createSomeone(ctx, { role: 'support', tier: 'org' })),
  provenAdmin: async (ctx) =>
    withCode(ctx, await createSomeone(ctx, { role: 'admin', tier: 'org' })),
} satisfies Record<string, (ctx: ApiContext) => Promise<Caller>>;

export const callers = Object.entries(makers).map(([name, make]) => ({ name, make }));

function signedIn(
  owner: Someone,
  headers: Caller['headers'] = { ...deviceOf(owner), ...bearer(owner.accessToken) },
): Caller {
  return { owner, headers, refreshToken: owner.refreshToken };
}

/** Who has shown a code just now, at another person's account. */
async function withCode(ctx: ApiContext, staff: Someone): Promise<Caller> {
  await ctx.db.insert(loginChecks).values({ loginId: staff.loginId, checkedAt: new Date() });
  return { ...signedIn(staff), owner: await createSomeone(ctx) };
}

async function withToken(
  ctx: ApiContext,
  make: (someone: Someone) => Promise<string>,
): Promise<Caller> {
  const owner = await createSomeone(ctx);
  const headers = { ...deviceOf(owner), ...bearer(await make(owner)) };
  return { owner, headers, refreshToken: null };
}

function sign({ userId, loginId }: Someone, key: Uint8Array, typ: string): Promise<string> {
  return new SignJWT({ login: loginId })
    .setProtectedHeader({ alg: 'HS256', typ })
    .setIssuer('solacore')
    .setAudience('solacore-api')
    .setSubject(userId)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(key);
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const deviceOf = ({ fingerprint }: Someone) => ({ 'x-device-fingerprint': fingerprint });
