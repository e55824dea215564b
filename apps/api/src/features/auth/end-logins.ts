import type { Db } from '../../db/client.ts';
import { loginEvents } from '../../db/schema.ts';
import { listLiveLogins, revokeLogins } from './logins.store.ts';

type Ending = {
  userId: string;
  /** It is also what the list of events says. */
  reason: 'password_changed' | 'email_changed';
  /** The login that stays; null where none does. */
  except: string | null;
};

/** Ends the logins of an account whose lock the caller's transaction holds. */
export async function endLogins(
  tx: Db,
  { userId, reason, except }: Ending,
  now: Date,
): Promise<void> {
  const live = await listLiveLogins(tx, userId);
  const ended = live.map(({ id }) => id).filter((id) => id !== except);
  await revokeLogins(tx, ended, reason, now);
}

/** Writes down what happened to an account, without any address. */
export async function noteChange(
  tx: Db,
  { userId, reason: kind }: Pick<Ending, 'userId' | 'reason'>,
  now: Date,
): Promise<void> {
  await tx.insert(loginEvents).values({ userId, kind, createdAt: now });
}
