import type { VerifyEmailResponse } from '@solacore/contract';
import type { Db } from '../../db/client.ts';
import { findUser } from '../account/account.store.ts';
import { markEmailVerified, updateEmail } from './credentials.store.ts';
import {
  closeEmailChange,
  confirmEmailChange,
  type EmailChange,
  findEmailChange,
} from './email-changes.store.ts';
import { endLogins, noteChange } from './end-logins.ts';
import { deadLink } from './mailed-links.ts';
import {
  deleteMailedTokens,
  findMailedToken,
  type MailedToken,
  spendMailedToken,
} from './mailed-tokens.store.ts';
import { hashToken } from './refresh-token.ts';
import { lockUser, type UserRow } from './users.store.ts';

const purposes = [
  'verify_email',
  'keep_account',
  'confirm_old_email',
  'confirm_new_email',
] as const;

/** `left`: the address that is the account's no more, to be told so. */
type Confirmed = { status: VerifyEmailResponse['status']; left?: { to: string; locale: string } };

/**
 * Uses a mailed token up and does what it was sent for, in the caller's transaction.
 * @throws AppError VALIDATION_FAILED, or the unique violation of a new address that is taken
 */
export async function confirmAddress(tx: Db, token: string, now: Date): Promise<Confirmed> {
  const hash = hashToken(token);
  const found = await findMailedToken(tx, hash, purposes, now);
  if (!found) throw deadLink();
  await lockUser(tx, found.userId);
  const used = await spendMailedToken(tx, hash, purposes, now);
  const user = await findUser(tx, found.userId);
  if (!used || !user) throw deadLink();
  const isProof = used.purpose === 'verify_email' || used.purpose === 'keep_account';
  if (!isProof) return confirmChange(tx, user, used, now);
  if (!isSame(used.email, user.email)) throw deadLink();
  await markEmailVerified(tx, user.id, now);
  return { status: 'verified' };
}

async function confirmChange(
  tx: Db,
  user: UserRow,
  { purpose, email }: MailedToken,
  now: Date,
): Promise<Confirmed> {
  const open = await findEmailChange(tx, user.id);
  const isOld = purpose === 'confirm_old_email';
  if (!open || !isSame(email, isOld ? user.email : open.newEmail)) throw deadLink();
  const side = isOld ? 'oldConfirmedAt' : 'newConfirmedAt';
  const change = await confirmEmailChange(tx, open, side, now);
  if (!change) throw deadLink();
  if (!change.newConfirmedAt) return { status: 'waiting_for_new' };
  if (!change.oldConfirmedAt) return { status: 'waiting_for_old' };
  await changeAddress(tx, change, now);
  return { status: 'changed', left: { to: user.email, locale: user.locale } };
}

/** What was sent to the old address opens nothing any more. */
async function changeAddress(tx: Db, change: EmailChange, now: Date): Promise<void> {
  const { userId, newEmail, loginId } = change;
  await updateEmail(tx, userId, newEmail, now);
  await closeEmailChange(tx, userId);
  await deleteMailedTokens(tx, userId, [...purposes, 'reset_password']);
  await endLogins(tx, { userId, reason: 'email_changed', except: loginId }, now);
  await noteChange(tx, { userId, reason: 'email_changed' }, now);
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
