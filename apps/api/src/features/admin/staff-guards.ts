import type { AdminRefusalReason, Role } from '@solacore/contract/admin';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { Guard, Guards } from '../../http/app-type.ts';
import { getViewer } from '../../http/viewer.ts';
import { findAuthenticator, findCheckedAt } from './authenticators.store.ts';

/** How long a right code opens the console for a login, and how long dangerous acts. */
export const openMs = 12 * 3_600_000;
export const actsMs = 5 * 60_000;

/** `before` is what comes before any of them; each holds what the one above it does. */
export type StaffGuards = {
  /** A role: for the authenticator itself. */
  role: Guard[];
  /** And a code shown by this login today: reads, and acts that take nothing away. */
  open: Guard[];
  /** And a code of the last minutes: acts that end something. */
  fresh: Guard[];
  /** The same, for administrators only. */
  admin: Guard[];
};

export function createStaffGuards(deps: Deps, { signedIn }: Guards): StaffGuards {
  const role = [...signedIn, hasRole(['admin', 'support'])];
  const open = [...role, showedCode(deps, openMs, 'code')];
  const fresh = [...open, showedCode(deps, actsMs, 'fresh_code')];
  return { role, open, fresh, admin: [...signedIn, hasRole(['admin']), ...fresh.slice(-2)] };
}

export function refuse(reason: AdminRefusalReason): AppError {
  return new AppError('FORBIDDEN', { reason });
}

function hasRole(roles: readonly Role[]): Guard {
  return async (request) => {
    if (!roles.includes(getViewer(request).role)) throw refuse('role');
  };
}

function showedCode(
  { database: { db }, now }: Deps,
  withinMs: number,
  reason: AdminRefusalReason,
): Guard {
  return async (request) => {
    const { userId, loginId } = getViewer(request);
    const checkedAt = await findCheckedAt(db, loginId);
    if (checkedAt && now().getTime() - checkedAt.getTime() < withinMs) return;
    const kept = await findAuthenticator(db, userId);
    throw refuse(kept?.confirmedAt ? reason : 'enrol');
  };
}
