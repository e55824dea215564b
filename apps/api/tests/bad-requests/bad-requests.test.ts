import { errorBodySchema } from '@solacore/contract';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { createProven } from '../admin/staff.ts';
import { describeOnBothDatabases, grantTier, type Person, signUp } from '../harness/index.ts';
import { readTables } from '../harness/table-contents.ts';
import { type BadBody, badBodies, badFingerprints, badHeaders, badIds } from './defects.ts';
import { samples } from './samples.ts';

const requests = 2000;
const slowestMs = 5000;
/** What the traffic itself may move: rate-limit windows, sign-in attempts, last-used times. */
const moving = ['rate_limits', 'login_events'];
const leaks = /\n\s+at |node_modules|apps\/api|select .* from|insert into|syntax error at or near/i;

const openApiSchema = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        // Absent where the document's own rule holds: signed in, on a bound device.
        security: z.array(z.unknown()).optional(),
        responses: z.record(z.string(), z.unknown()),
      }),
    ),
  ),
});

type Route = {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  path: string;
  isSecured: boolean;
  /** Status → what the document says about it. */
  responses: Record<string, unknown>;
};
type BadRequest = Route & {
  id: string;
  body: BadBody | null;
  headers: Record<string, string> | null;
  fingerprint: string | null;
};

const methods = { get: 'GET', post: 'POST', patch: 'PATCH', delete: 'DELETE' } as const;
const isKnown = (name: string): name is keyof typeof methods => Object.hasOwn(methods, name);

/** Each request is bad in one way; what is not bad is the person's own. */
function badRequest(route: Route, ownId: string): fc.Arbitrary<BadRequest> {
  const good = { ...route, id: ownId, body: null, headers: null, fingerprint: null };
  const sample = samples[`${route.method} ${route.path}`];
  const ways: fc.Arbitrary<BadRequest>[] = [];
  if (sample) ways.push(...Array(4).fill(badBodies(sample).map((body) => ({ ...good, body }))));
  if (route.path.includes('{id}')) ways.push(badIds.map((id) => ({ ...good, id })));
  if (route.isSecured) {
    ways.push(badHeaders.map((headers) => ({ ...good, headers })));
    ways.push(badFingerprints.map((fingerprint) => ({ ...good, fingerprint })));
  }
  if (ways.length === 0) ways.push(fc.constant(good)); // public and reading only
  return fc.oneof(...ways);
}

/** Both providers of payments send to us here. */
const environment = {
  REVENUECAT_WEBHOOK_AUTH: 'a secret of RevenueCat alone',
  REVENUECAT_API_KEY: 'sk_nobody',
  REVENUECAT_API_BASE: 'http://127.0.0.1:1',
};

describeOnBothDatabases(
  'bad requests',
  (context) => {
    let person: Person;
    let staff: Person;
    let sessionId: string;
    let routes: Route[];

    beforeAll(async () => {
      person = await signUp(context.app, { email: 'taken@example.org' });
      await grantTier(context.db, person.userId, 'pro');
      staff = await createProven(context);
      const created = await person.ask({ method: 'POST', url: '/sessions', payload: {} });
      sessionId = z.object({ session_id: z.uuid() }).parse(created.json()).session_id;
      const { paths } = openApiSchema.parse((await context.app.inject('/openapi.json')).json());
      routes = Object.entries(paths).flatMap(([path, operations]) =>
        Object.entries(operations).flatMap(([name, operation]) =>
          isKnown(name)
            ? [
                {
                  method: methods[name],
                  path,
                  isSecured: operation.security?.length !== 0,
                  responses: operation.responses,
                },
              ]
            : [],
        ),
      );
    });

    const snapshot = () => readTables(context.db, moving);

    async function send(request: BadRequest) {
      const caller = request.path.startsWith('/admin/api/') ? staff : person;
      const own = {
        authorization: `Bearer ${caller.accessToken}`,
        'x-device-fingerprint': caller.fingerprint,
      };
      const headers: Record<string, string> = { ...own };
      if (request.headers) {
        delete headers.authorization;
        Object.assign(headers, request.headers);
      }
      if (request.fingerprint !== null) headers['x-device-fingerprint'] = request.fingerprint;
      if (request.body?.contentType) headers['content-type'] = request.body.contentType;
      const startedAt = performance.now();
      const answer = await context.app.inject({
        method: request.method,
        url: request.path.replace('{id}', request.id),
        headers,
        ...(request.body ? { payload: request.body.body } : {}),
      });
      return { answer, tookMs: performance.now() - startedAt };
    }

    it('has a sample for every documented route', () => {
      const documented = routes.map(({ method, path }) => `${method} ${path}`);
      expect(documented.filter((name) => !Object.hasOwn(samples, name))).toEqual([]);
      expect(documented.length).toBeGreaterThanOrEqual(18);
    });

    it(`answers ${requests} of them with a code, quickly, and changes nothing`, async () => {
      const before = await snapshot();
      const statuses = new Map<number, number>();
      const any = fc.constantFrom(...routes).chain((route) => badRequest(route, sessionId));
      await fc.assert(
        fc.asyncProperty(any, async (request) => {
          const { answer, tookMs } = await send(request);
          statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1);
          expect(answer.statusCode).toBeLessThan(500);
          expect(tookMs).toBeLessThan(slowestMs);
          expect(answer.body).not.toMatch(leaks);
          const isDefective = request.body || request.headers || request.fingerprint !== null;
          if (isDefective && samples[`${request.method} ${request.path}`]) {
            expect(answer.statusCode).toBeGreaterThanOrEqual(400);
          }
          if (answer.statusCode < 400) return;
          const { error } = errorBodySchema.parse(answer.json());
          // A bad id or path leads to no route, and then no route's description holds.
          const documented = JSON.stringify(request.responses[answer.statusCode] ?? null);
          if (error !== 'NOT_FOUND') expect(documented).toContain(`"${error}"`);
        }),
        { numRuns: requests, endOnFailure: true },
      );
      expect(await snapshot()).toBe(before);
      const refused = [...statuses].filter(([status]) => status >= 400);
      expect(refused.reduce((sum, [, count]) => sum + count, 0)).toBeGreaterThan(requests / 2);
      expect((await person.ask({ method: 'GET', url: '/users/me' })).statusCode).toBe(200);
    }, 240_000);
  },
  { environment },
);
