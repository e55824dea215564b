import type { Logger } from 'pino';
import type { Database } from '../../db/client.ts';
import type { JobHandler } from '../../jobs/queue.ts';
import { settlement, settleOverage } from '../usage/settle-overage.ts';
import type { Billing } from './billing.ts';

type Surroundings = {
  billing: Billing;
  database: Pick<Database, 'db'>;
  log: Pick<Logger, 'warn'>;
  now: () => Date;
};

/** What is told to providers of payments, by the name under which it waits in the database. */
export function listBillingJobs({
  billing: { stripe },
  database: { db },
  log,
  now,
}: Surroundings): Record<string, JobHandler> {
  return stripe ? { [settlement]: settleOverage({ db, stripe, log, now }) } : {};
}
