import { dataExportSchema, deleteConfirmation, deleteUserRequestSchema } from '@solacore/contract';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App } from '../../http/app-type.ts';
import { bodyRefusals, idParams, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { readPersonData } from '../account/data-export.store.ts';
import { eraseAccount } from '../account/erase-account.ts';
import { createMailedLink } from '../auth/mailed-links.ts';
import { writeEffectiveTier } from '../subscriptions/effective-tier.store.ts';
import { audited, noteAct } from './audited.ts';
import { refuseLastAdmin } from './last-admin.ts';
import type { StaffGuards } from './staff-guards.ts';
import { getSubject } from './standing.store.ts';

const tags = ['admin'];
const refused = [...signedInRefusals, 'FORBIDDEN', 'NOT_FOUND'] as const;

/** What somebody may ask the operator for: their mail again, their data, the end of their account. */
export function registerPersonData(app: App, deps: Deps, guards: StaffGuards): void {
  registerResend(app, deps, guards);
  app.post(
    '/admin/api/people/:id/export',
    {
      onRequest: guards.admin,
      schema: {
        tags,
        params: idParams,
        response: { 200: dataExportSchema, ...refusals(...refused) },
      },
    },
    async (request, reply) => {
      const viewer = getViewer(request);
      const { id: userId } = request.params;
      const act = { actorId: viewer.userId, subjectId: userId, action: 'data_exported' } as const;
      const email = await audited(deps, act, async (tx, now) => {
        const user = await getSubject(tx, viewer, userId);
        await writeEffectiveTier(tx, userId, now);
        return user.email;
      });
      const sections = await readPersonData(deps.database.db, { userId, email });
      reply.header('content-disposition', 'attachment; filename="solacore-data.json"');
      const exported_at = deps.now().toISOString();
      return dataExportSchema.parse({ format: 1, exported_at, ...sections });
    },
  );

  app.delete(
    '/admin/api/people/:id',
    {
      onRequest: guards.admin,
      schema: {
        tags,
        params: idParams,
        body: deleteUserRequestSchema.nullish(),
        response: {
          204: z.null(),
          ...refusals(...bodyRefusals, ...refused, 'CONFIRMATION_REQUIRED'),
        },
      },
    },
    async (request, reply) => {
      if (request.body?.confirmation !== deleteConfirmation) {
        throw new AppError('CONFIRMATION_REQUIRED');
      }
      const viewer = getViewer(request);
      const { id: subjectId } = request.params;
      const act = { actorId: viewer.userId, subjectId, action: 'account_deleted' } as const;
      const isErased = await eraseAccount(deps, subjectId, async (tx) => {
        const { role } = await getSubject(tx, viewer, subjectId);
        if (role === 'admin') await refuseLastAdmin(tx, subjectId);
        await noteAct(tx, act, deps.now());
        return true;
      });
      if (!isErased) throw new AppError('NOT_FOUND');
      return reply.code(204).send(null);
    },
  );
}

function registerResend(app: App, deps: Deps, { open: onRequest }: StaffGuards): void {
  app.post(
    '/admin/api/people/:id/resend-mail',
    {
      onRequest,
      schema: { tags, params: idParams, response: { 204: z.null(), ...refusals(...refused) } },
    },
    async (request, reply) => {
      const viewer = getViewer(request);
      const { id: userId } = request.params;
      const act = { actorId: viewer.userId, subjectId: userId, action: 'mail_resent' } as const;
      const mail = await audited(deps, act, async (tx, now) => {
        const { email, locale, emailVerifiedAt } = await getSubject(tx, viewer, userId);
        // Who has proved the address can only have lost the password.
        const purpose = emailVerifiedAt ? ('reset_password' as const) : ('verify_email' as const);
        const link = await createMailedLink(tx, deps, { userId, email, purpose }, now);
        return { kind: purpose, to: email, locale, link };
      });
      deps.mail.send(mail);
      return reply.code(204).send(null);
    },
  );
}
