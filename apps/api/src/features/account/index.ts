import { patchUserRequestSchema, type User, userSchema } from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { bodyRefusals, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { findUser, updateUser } from './account.store.ts';
import { registerDeleteAccount } from './delete-account.ts';
import { registerDataExport } from './export-data.ts';

/** `GET|PATCH|DELETE /users/me`: the person's own account, and what is kept of them. */
export function registerAccount(app: App, deps: Deps, guards: Guards): void {
  const { db } = deps.database;
  const onRequest = guards.signedIn;
  registerDeleteAccount(app, deps, onRequest);
  registerDataExport(app, deps, onRequest);
  const read = { 200: userSchema, ...refusals(...signedInRefusals) };
  const changed = { 200: userSchema, ...refusals(...bodyRefusals, ...signedInRefusals) };

  app.get(
    '/users/me',
    { onRequest, schema: { tags: ['account'], response: read } },
    async (request) => toUser(await findUser(db, getViewer(request).userId)),
  );

  app.patch(
    '/users/me',
    { onRequest, schema: { tags: ['account'], body: patchUserRequestSchema, response: changed } },
    async (request) =>
      toUser(await updateUser(db, getViewer(request).userId, request.body, deps.now())),
  );
}

function toUser(row: Awaited<ReturnType<typeof findUser>>): User {
  if (!row) throw new AppError('UNAUTHENTICATED');
  return {
    user_id: row.id,
    email: row.email,
    email_verified: row.emailVerifiedAt !== null,
    locale: row.locale,
    role: row.role,
    overage_cap_cents: row.overageCapCents,
    created_at: row.createdAt.toISOString(),
  };
}
