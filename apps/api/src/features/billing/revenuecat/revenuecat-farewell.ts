import { z } from 'zod';
import type { Farewell } from '../../account/farewell.ts';
import type { RevenueCat } from './create-revenuecat.ts';

const jobSchema = z.object({ userId: z.uuid() });

/**
 * When an account goes, RevenueCat deletes what it holds of it: phones tell it of everybody who
 * signs in. What a store bills goes on; only the person can end that, at the store.
 */
export function revenueCatFarewell(revenueCat: Pick<RevenueCat, 'forgetSubscriber'>): Farewell {
  return {
    job: 'forget_revenuecat_subscriber',
    pending: async (_tx, userId) => [{ userId }],
    handle: (data, signal) => revenueCat.forgetSubscriber(jobSchema.parse(data).userId, signal),
  };
}
