import { randomUUID } from 'node:crypto';
import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, expect, it } from 'vitest';
import { auditLog, devices, reviewFlags, webhookEvents } from '../../src/db/schema.ts';
import { listJobs } from '../../src/features/admin/jobs.store.ts';
import { createJobs, type Jobs } from '../../src/jobs/queue.ts';
import { listRoutes } from '../authorization/routes.ts';
import { payerAt } from '../billing/sandbox-person.ts';
import { type ApiContext, describeOnBothDatabases, signUp } from '../harness/index.ts';
import { collectLog } from '../mail/collect-log.ts';
import { codeAt } from './code-at.ts';
import { createProven, createStaff, enrol, post } from './staff.ts';

const one = { after: undefined, limit: 1 };
const swift = { beforeOpeningMs: 0, beforeOpeningAgainMs: 20, pollSeconds: 0.5, cronSeconds: 1 };

type Made = { id: string; device: string; review: string; job: string; event: string };
type Told = { action: string; of?: (made: Made) => { path?: string; payload?: object } };

/** Every route that is an act: what the log says of it, and how it is asked. */
const acts: Record<string, Told> = {
  'DELETE /admin/api/people/:id': {
    action: 'account_deleted',
    of: () => ({ payload: { confirmation: 'DELETE_MY_ACCOUNT' } }),
  },
  'DELETE /admin/api/people/:id/devices/:device_id': { action: 'device_unbound' },
  'GET /admin/api/audit.csv': { action: 'list_saved' },
  'GET /admin/api/billing-events.csv': { action: 'list_saved' },
  'GET /admin/api/jobs.csv': { action: 'list_saved' },
  'GET /admin/api/overview.csv': { action: 'list_saved' },
  'GET /admin/api/people.csv': { action: 'list_saved' },
  'GET /admin/api/reviews.csv': { action: 'list_saved' },
  'GET /admin/api/statements.csv': { action: 'list_saved' },
  'PATCH /admin/api/settings': {
    action: 'settings_changed',
    of: () => ({ payload: { flags: {} } }),
  },
  'POST /admin/api/billing-events/replay': {
    action: 'event_replayed',
    of: ({ event }) => ({ payload: { provider: 'stripe', event_id: event } }),
  },
  'POST /admin/api/jobs/:id/retry': {
    action: 'job_retried',
    of: ({ job }) => ({ path: `jobs/${job}/retry` }),
  },
  'POST /admin/api/people/:id/challenge': { action: 'challenged' },
  'POST /admin/api/people/:id/export': { action: 'data_exported' },
  'POST /admin/api/people/:id/grant': {
    action: 'tier_granted',
    of: () => ({ payload: { tier: 'pro' } }),
  },
  'POST /admin/api/people/:id/resend-mail': { action: 'mail_resent' },
  'POST /admin/api/people/:id/revoke-logins': { action: 'logins_revoked' },
  'POST /admin/api/people/:id/suspend': {
    action: 'suspended',
    of: () => ({ payload: { reason: 'abuse' } }),
  },
  'POST /admin/api/people/:id/unsuspend': { action: 'unsuspended' },
  'POST /admin/api/reviews/:id': {
    action: 'review_dismissed',
    of: ({ review }) => ({ path: `reviews/${review}`, payload: { act: 'dismiss' } }),
  },
};

/** They prove who asks, and are no acts; the first code that is right is one, and has its own test. */
const proofs = ['check', 'confirm', 'enrol'].map((name) => `POST /admin/api/totp/${name}`);

describeOnBothDatabases('the log of those who run the product', (ctx) => {
  let jobs: Jobs | undefined;
  afterAll(() => jobs?.stop());

  it('has every act once, by whom and about whom', async () => {
    const isAct = (route: string) => /^(?!GET|HEAD|OPTIONS)\S+ \/admin\/api\//.test(route);
    const isFile = (route: string) => /^GET \/admin\/api\/.*\.csv$/.test(route);
    const routes = listRoutes(ctx.app).filter((route) => isAct(route) || isFile(route));
    expect([...Object.keys(acts), ...proofs].sort()).toEqual(routes);

    jobs = openJobs(ctx);
    const staff = await createProven(ctx);
    const [job, event] = [await failJob(ctx, jobs), await tellOfMoney(ctx)];
    const seen: unknown[] = [];
    for (const [route, { of }] of Object.entries(acts)) {
      const made = { ...(await prepare(ctx)), job, event };
      const [method = '', path = ''] = route.split(' ');
      const { path: other, payload = {} } = of?.(made) ?? {};
      const named = path.replace(':id', made.id).replace(':device_id', made.device);
      const url = other ? `/admin/api/${other}` : named;
      await ctx.db.delete(auditLog);
      const { statusCode } = await staff.ask({ method: readMethod(method), url, payload });
      const entries = await ctx.db.select().from(auditLog).orderBy(asc(auditLog.id));
      const told = entries.map(({ action, actorId, subjectId }) => ({
        action,
        isByStaff: actorId === staff.userId,
        isAboutPerson: subjectId === made.id,
      }));
      seen.push({ route, isDone: statusCode < 300, told });
    }
    expect(seen).toEqual(
      Object.entries(acts).map(([route, { action }]) => {
        const isAboutPerson =
          action !== 'account_deleted' && /people\/|reviews\/:id/.test(route) && !isFile(route);
        return { route, isDone: true, told: [{ action, isByStaff: true, isAboutPerson }] };
      }),
    );
  });

  it('has the first code that is right, and no act that was refused', async () => {
    const [staff, person] = [await createStaff(ctx), await signUp(ctx.app)];
    await ctx.db.delete(auditLog);
    const secret = await enrol(staff);
    expect((await post(staff, `people/${person.userId}/revoke-logins`)).statusCode).toBe(403);
    expect((await staff.ask({ url: '/admin/api/people.csv' })).statusCode).toBe(403);
    expect(await ctx.db.select().from(auditLog)).toEqual([]);
    await post(staff, 'totp/confirm', { code: codeAt(secret, Date.now()) });
    const unknown = `people/${randomUUID()}/suspend`;
    expect((await post(staff, unknown, { reason: 'abuse' })).statusCode).toBe(404);
    const entries = await ctx.db.select().from(auditLog);
    expect(entries.map(({ action }) => action)).toEqual(['authenticator_confirmed']);
  });
});

/** What is acted on: somebody with a device and a flag. */
async function prepare({ app, db }: ApiContext) {
  const { userId } = await signUp(app);
  const [device] = await db.select().from(devices).where(eq(devices.userId, userId));
  const [review] = await db
    .insert(reviewFlags)
    .values({ userId, reason: 'RAPID_SWITCHING', evidence: { logins: [] } })
    .returning();
  return { id: userId, device: device?.id ?? '', review: review?.id ?? '' };
}

/** The number of a message that a provider has sent. */
async function tellOfMoney({ app, db }: ApiContext): Promise<string> {
  await payerAt(app, await signUp(app)).buy('pro_monthly');
  const [told] = await db.select().from(webhookEvents);
  return told?.eventId ?? '';
}

/** A job of a queue that fails always. */
async function failJob({ db }: ApiContext, jobs: Jobs): Promise<string> {
  await jobs.adding((add) => db.transaction((tx) => add(tx, 'tell_somebody', {})));
  const find = async () => (await listJobs(db, { state: 'retry' }, one))[0]?.id ?? '';
  await expect.poll(find, { timeout: 20_000 }).not.toBe('');
  const id = await find();
  await db.execute(sql`update pgboss.job set state = 'failed', completed_on = now()`);
  return id;
}

function openJobs({ deps: { database } }: ApiContext): Jobs {
  const nobody = { errorReports: { report: () => undefined }, meter: { onJob: () => undefined } };
  const fail = async () => {
    throw new Error('not now');
  };
  return createJobs({ database, log: collectLog().log, ...nobody }, { tell_somebody: fail }, swift);
}

function readMethod(name: string) {
  const known = (['GET', 'POST', 'PATCH', 'DELETE'] as const).find((method) => method === name);
  if (!known) throw new Error(`No act is asked by ${name}`);
  return known;
}
