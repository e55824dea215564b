import type { Deps } from '../deps.ts';
import { eraseAccount } from '../features/account/erase-account.ts';
import {
  isAccountOverdue,
  listOverdue,
  listUnwarned,
  type UnusedAccount,
} from '../features/account/unused-accounts.store.ts';
import { draftMailedLink } from '../features/auth/mailed-links.ts';
import { daysBefore } from './time-spans.ts';

const unusedDays = 180;
const noticeDays = 14;
/** Accounts in one run; the others wait for the next. */
const mostAtOnce = 1_000;

/** Nobody proved the address and nobody came for half a year: told two weeks before, then deleted. */
export async function removeUnusedAccounts(deps: Deps, signal: AbortSignal): Promise<void> {
  await removeOverdue(deps, signal);
  if (canTell(deps)) await warnUnused(deps, signal);
}

/** In production nobody reads the outbox folder. */
function canTell({ config }: Pick<Deps, 'config'>): boolean {
  return config.mode !== 'production' || config.mail.smtpUrl !== null;
}

async function removeOverdue(deps: Deps, signal: AbortSignal): Promise<void> {
  const now = deps.now();
  const unused = {
    quietSince: daysBefore(now, unusedDays),
    warnedUntil: daysBefore(now, noticeDays),
    now,
  };
  for (const id of await listOverdue(deps.database.db, unused, mostAtOnce)) {
    signal.throwIfAborted();
    await eraseAccount(deps, id, (tx) => isAccountOverdue(tx, id, unused));
  }
}

/** @throws the last failure where no mail at all was taken, so that the job is tried again. */
async function warnUnused(deps: Deps, signal: AbortSignal): Promise<void> {
  const now = deps.now();
  const quietSince = daysBefore(now, unusedDays - noticeDays);
  const accounts = await listUnwarned(deps.database.db, { quietSince, now }, mostAtOnce);
  let failed = 0;
  for (const account of accounts) {
    signal.throwIfAborted();
    try {
      await warn(deps, account);
    } catch (error) {
      failed += 1;
      if (failed === accounts.length) throw error;
    }
  }
  if (failed > 0)
    deps.log.warn({ failed }, 'some unused accounts were not told, it is tried again');
}

/** Noted once the mail is taken: without it nothing is ever deleted. */
async function warn(deps: Deps, { id, email, locale }: UnusedAccount): Promise<void> {
  const kind = 'keep_account';
  const { link, keep } = draftMailedLink(deps, { userId: id, email, purpose: kind });
  await deps.mail.sendNow({ kind, to: email, locale, link });
  await keep(deps.database.db, deps.now());
}
