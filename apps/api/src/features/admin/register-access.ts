import {
  adminAccessSchema,
  staffRoles,
  totpCodeRequestSchema,
  totpEnrolmentSchema,
} from '@solacore/contract/admin';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App } from '../../http/app-type.ts';
import { bodyRefusals, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { findUser } from '../account/account.store.ts';
import { noteAct } from './audited.ts';
import {
  confirmAuthenticator,
  findAuthenticator,
  findCheckedAt,
  noteCheck,
  putSecret,
  takeStep,
} from './authenticators.store.ts';
import { createSecret, tryCode } from './codes.ts';
import { actsMs, openMs, refuse, type StaffGuards } from './staff-guards.ts';

const tags = ['admin'];
const refused = [...signedInRefusals, 'FORBIDDEN'] as const;
const codeAnswer = {
  204: z.null(),
  ...refusals(...bodyRefusals, ...refused, 'INVALID_CREDENTIALS', 'TOO_MANY_ATTEMPTS'),
};

/** `/admin/api/me` and `/admin/api/totp/…`: who is let in, and the codes that prove it. */
export function registerAccess(app: App, deps: Deps, guards: StaffGuards): void {
  const { db } = deps.database;
  const onRequest = guards.role;
  const me = { 200: adminAccessSchema, ...refusals(...refused) };
  app.get('/admin/api/me', { onRequest, schema: { tags, response: me } }, async (request) => {
    const { userId, loginId, role: held } = getViewer(request);
    const role = staffRoles.find((one) => one === held);
    const user = await findUser(db, userId);
    if (!user || !role) throw new AppError('UNAUTHENTICATED');
    const kept = await findAuthenticator(db, userId);
    const checkedAt = await findCheckedAt(db, loginId);
    const until = (ms: number) => {
      const end = checkedAt && new Date(checkedAt.getTime() + ms);
      return end && end > deps.now() ? end.toISOString() : null;
    };
    const authenticator = kept ? (kept.confirmedAt ? 'confirmed' : 'unconfirmed') : 'none';
    const { email } = user;
    const times = { open_until: until(openMs), acts_until: until(actsMs) };
    return { user_id: userId, email, role, authenticator, ...times } as const;
  });

  const enrolment = { 200: totpEnrolmentSchema, ...refusals(...refused, 'NOT_FOUND') };
  app.post(
    '/admin/api/totp/enrol',
    { onRequest, schema: { tags, response: enrolment } },
    async (request) => {
      const { userId } = getViewer(request);
      const user = await findUser(db, userId);
      if (!user) throw new AppError('UNAUTHENTICATED');
      const made = createSecret(user.email);
      const sealedSecret = deps.seal.close(made.secret);
      // One that is confirmed is only taken away at the terminal.
      if (!(await putSecret(db, { userId, sealedSecret }, deps.now()))) throw refuse('code');
      return made;
    },
  );
  registerCodes(app, deps, guards);
}

function registerCodes(app: App, deps: Deps, { role: onRequest }: StaffGuards): void {
  const { db } = deps.database;
  const schema = { tags, body: totpCodeRequestSchema, response: codeAnswer };
  app.post('/admin/api/totp/confirm', { onRequest, schema }, async (request, reply) => {
    const viewer = getViewer(request);
    const taken = await tryCode(deps, viewer, request.body.code);
    await db.transaction(async (tx) => {
      const now = deps.now();
      if (!(await confirmAuthenticator(tx, taken, now))) throw new AppError('INVALID_CREDENTIALS');
      const { userId, loginId } = viewer;
      const act = {
        actorId: userId,
        subjectId: userId,
        action: 'authenticator_confirmed',
      } as const;
      await noteAct(tx, act, now);
      await noteCheck(tx, loginId, now);
    });
    return reply.code(204).send(null);
  });
  app.post('/admin/api/totp/check', { onRequest, schema }, async (request, reply) => {
    const viewer = getViewer(request);
    const taken = await tryCode(deps, viewer, request.body.code);
    await db.transaction(async (tx) => {
      if (!(await takeStep(tx, taken))) throw new AppError('INVALID_CREDENTIALS');
      await noteCheck(tx, viewer.loginId, deps.now());
    });
    return reply.code(204).send(null);
  });
}
