import { AppError } from '../../http/app-error.ts';
import { BillingUnavailable } from './stripe-gateway.ts';

/** A provider of payments that does not answer, as the refusal that clients know. */
export async function unlessAway<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof BillingUnavailable) throw new AppError('BILLING_UNAVAILABLE', {}, 5);
    throw error;
  }
}
