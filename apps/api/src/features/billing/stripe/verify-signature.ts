import type Stripe from 'stripe';
import { AppError } from '../../../http/app-error.ts';

/** How old a signed event may be, and how far ahead of our clock, in seconds. */
const toleranceSeconds = 300;

type Signed = { body: Buffer; signature: string | undefined; secret: string; now: Date };

/** Stripe's own check needs no key; it is loaded once, when first needed. */
let opened: Promise<NonNullable<Stripe['webhooks']['signature']>> | undefined;

async function openChecker() {
  const { default: Stripe } = await import('stripe');
  const checker = new Stripe('sk_unused').webhooks.signature;
  if (!checker) throw new Error('the library came without its signatures');
  return checker;
}

/**
 * Checks Stripe's signature over the bytes as they came.
 * @throws AppError VALIDATION_FAILED where it is missing, another's, too old or too new.
 */
export async function verifySignature({
  body,
  signature = '',
  secret,
  now,
}: Signed): Promise<void> {
  const at = now.getTime();
  if (!isFresh(signature, at) || !(await isGenuine({ body, signature, secret, at }))) {
    throw new AppError('VALIDATION_FAILED', {
      issues: [{ path: 'stripe-signature', rule: 'signature' }],
    });
  }
}

type Checked = { body: Buffer; signature: string; secret: string; at: number };

async function isGenuine({ body, signature, secret, at }: Checked): Promise<boolean> {
  opened ??= openChecker();
  const checker = await opened;
  try {
    // As text, because the library would leave out a byte order mark, which was not signed.
    const text = body.toString('utf8');
    return checker.verifyHeader(text, signature, secret, toleranceSeconds, undefined, at);
  } catch {
    return false;
  }
}

/** The library refuses what is too old; a time that is yet to come is refused here. */
function isFresh(signature: string, at: number): boolean {
  const seconds = Number(/(?:^|,)t=(\d{1,12})(?:,|$)/.exec(signature)?.[1]);
  return seconds * 1000 - at <= toleranceSeconds * 1000;
}
