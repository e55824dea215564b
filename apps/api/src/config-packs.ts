import { planIdSchema } from '@solacore/contract';
import { z } from 'zod';

/** Products of the stores that hold sessions, in the order in which they are offered. */
export type Packs = { productId: string; sessions: number }[];

const mostSessions = 10_000;
const pair = /^([\w.-]{1,200}):([1-9]\d{0,4})$/;

/** `pack_20:20,pack_50:50`: a product as the stores name it, and how many sessions are in it. */
export const packsVariable = z
  .string()
  .default('')
  .transform((text, context): Packs => {
    const parts = text.split(',').flatMap((part) => part.trim() || []);
    const packs = parts.flatMap((part) => readPack(part) ?? []);
    const isEach = packs.length === parts.length;
    if (!isEach || new Set(packs.map(({ productId }) => productId)).size < packs.length) {
      context.addIssue({
        code: 'custom',
        message: 'must be products with their sessions, each once, like pack_20:20,pack_50:50',
      });
      return z.NEVER;
    }
    return packs;
  });

/** What is named like a plan is one, and no pack. */
function readPack(part: string): Packs[number] | undefined {
  const [, productId = '', count] = pair.exec(part) ?? [];
  const sessions = Number(count);
  const isPlan = planIdSchema.safeParse(productId).success;
  return productId && !isPlan && sessions <= mostSessions ? { productId, sessions } : undefined;
}
