import { setTimeout as sleep } from 'node:timers/promises';
import type { Deps } from '../deps.ts';
import type { Mailer } from '../mail/mailer.ts';

/** At a stop: what was to be done after answers, then the mails, as long as `mostMs` allows. */
export async function settleWork(
  { afterAnswer, mail, log }: Pick<Deps, 'afterAnswer' | 'log'> & { mail: Pick<Mailer, 'settle'> },
  mostMs: number,
): Promise<void> {
  const settled = afterAnswer.settle().then(() => mail.settle());
  const isSettled = await Promise.race([settled.then(() => true), sleep(mostMs, false)]);
  if (!isSettled) log.warn('stopped before all mails were sent');
}
