import type { FastifyBaseLogger } from 'fastify';
import { AppError } from '../../http/app-error.ts';
import { BillingUnavailable } from './stripe-gateway.ts';

/**
 * A provider of payments that does not answer, or refuses us, as the refusal that clients know. The
 * log is told the provider's code for it, which says what to put right.
 */
export async function unlessAway<T>(
  call: () => Promise<T>,
  log?: Pick<FastifyBaseLogger, 'warn'>,
): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof BillingUnavailable)) throw error;
    log?.warn({ code: error.message }, 'the provider of payments was of no use');
    throw new AppError('BILLING_UNAVAILABLE', {}, 5);
  }
}
