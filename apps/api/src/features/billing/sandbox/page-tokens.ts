import { hkdfSync } from 'node:crypto';
import { planIdSchema } from '@solacore/contract';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

const lifeSeconds = 60 * 60;
const type = 'sandbox+jwt';
const algorithm = 'HS256';

const checkoutSchema = z.object({
  kind: z.literal('checkout'),
  /** What is bought here is bought once. */
  checkoutId: z.string(),
  userId: z.uuid(),
  planId: planIdSchema,
  locale: z.string(),
  /** Free days before the first payment; 0 is none. */
  trialDays: z.number().int().min(0),
  successUrl: z.string(),
  cancelUrl: z.string(),
});
export type CheckoutPage = z.infer<typeof checkoutSchema>;

const portalSchema = z.object({
  kind: z.literal('portal'),
  userId: z.uuid(),
  returnUrl: z.string(),
});
export type PortalPage = z.infer<typeof portalSchema>;

const pageSchema = z.discriminatedUnion('kind', [checkoutSchema, portalSchema]);
type Page = z.infer<typeof pageSchema>;

/** What stands in a page's address: whoever holds it may use the page, for an hour. */
export type PageTokens = {
  make: (page: Page, now: Date) => Promise<string>;
  /** Undefined where the token is not ours, or has run out. */
  open: (token: string, now: Date) => Promise<Page | undefined>;
};

export function createPageTokens(secret: string): PageTokens {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'solacore sandbox page', 32));
  return {
    make: (page, now) => {
      const issuedAt = Math.floor(now.getTime() / 1000);
      return new SignJWT({ page })
        .setProtectedHeader({ alg: algorithm, typ: type })
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + lifeSeconds)
        .sign(key);
    },
    open: async (token, now) => {
      try {
        const { payload } = await jwtVerify(token, key, {
          typ: type,
          algorithms: [algorithm],
          currentDate: now,
          requiredClaims: ['exp', 'iat'],
        });
        return pageSchema.parse(payload.page);
      } catch {
        return undefined;
      }
    },
  };
}
