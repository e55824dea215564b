import Stripe from 'stripe';
import type { StripeConfig } from '../../../config-billing.ts';
import { AppError } from '../../../http/app-error.ts';
import { BillingUnavailable } from '../stripe-gateway.ts';

const timeoutMs = 8_000;

/** Stripe's own library; `STRIPE_API_BASE` points it elsewhere. */
export function createStripeClient({ secretKey, apiBase }: StripeConfig): Stripe {
  const options = { timeout: timeoutMs, maxNetworkRetries: 1, telemetry: false };
  if (apiBase === null) return new Stripe(secretKey, options);
  const { protocol, hostname, port } = new URL(apiBase);
  const isSecure = protocol === 'https:';
  return new Stripe(secretKey, {
    ...options,
    host: hostname,
    port: port || (isSecure ? 443 : 80),
    protocol: isSecure ? 'https' : 'http',
  });
}

/**
 * Whatever a call throws as one error without what was sent.
 * @throws BillingUnavailable
 */
export async function asking<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof BillingUnavailable || error instanceof AppError) throw error;
    throw new BillingUnavailable(codeOf(error) ?? 'unknown');
  }
}

/** Stripe's name for what was wrong. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Stripe.errors.StripeError ? (error.code ?? error.type) : undefined;
}

/** The same, undefined where the thing asked for does not exist. */
export function askingFor<T>(call: () => Promise<T>): Promise<T | undefined> {
  return asking(async () => {
    try {
      return await call();
    } catch (error) {
      const isMissing =
        error instanceof Stripe.errors.StripeInvalidRequestError &&
        (error.statusCode === 404 || error.code === 'resource_missing');
      if (isMissing) return undefined;
      throw error;
    }
  });
}
