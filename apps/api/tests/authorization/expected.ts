import { staffTable } from './expected-staff.ts';

/**
 * What each kind of caller is answered with, written by hand. One number stands for everyone: the
 * route asks nobody who they are. Members and administrators of organisations come with these.
 *
 * no token, device alone, garbage, forged, other type, refresh token, expired |
 * no device, new device, another's device | login revoked, device removed, deleted, suspended |
 * at another's object: a person, an administrator | free, standard, pro, org, administrator
 *
 * For those who run the product two more, who have shown a code, at another's object:
 * support, administrator. Elsewhere these are people like any other.
 */
const table: Record<string, string> = {
  ...staffTable,
  'DELETE /auth/account':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 200 200 | 200 200 200 200 200',
  'DELETE /auth/logins':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 200 200 | 200 200 200 200 200',
  'DELETE /auth/logins/:id':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 404 404 | 204 204 204 204 204',
  'DELETE /devices/:id':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 404 404 | 204 204 204 204 204',
  'DELETE /sessions/:id/stream':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 404 404 | 204 204 204 204 204',
  'DELETE /users/me':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 200 200 | 200 200 200 200 200',
  'DELETE /users/me/identities/:provider':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 204 204 | 204 204 204 204 204',
  'POST /failures': '204',
  'GET /': '302',
  'GET /app': '302',
  'GET /app/*': '200',
  'GET /auth/logins':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 200 200 | 200 200 200 200 200',
  // Who has a page's address asks, and nobody here was given one.
  'GET /billing/sandbox/checkout/*': '404',
  'GET /billing/sandbox/portal/*': '404',
  'GET /config': '200',
  'GET /devices':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 200 200 | 200 200 200 200 200',
  'GET /docs': '301',
  'GET /docs/*': '200',
  'GET /es/safety': '200',
  'GET /health': '200',
  'GET /health/live': '200',
  'GET /health/ready': '200',
  'GET /metrics': '200',
  'GET /openapi.json': '200',
  'GET /safety': '200',
  // The list of past sessions is part of a paid plan.
  'GET /sessions':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 403 200 | 403 200 200 200 403',
  'GET /sessions/:id':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 404 404 | 200 200 200 200 200',
  'GET /sessions/:id/stream':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 404 404 | 404 404 404 404 404',
  'GET /subscriptions/current':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 200 200 | 200 200 200 200 200',
  'GET /subscriptions/plans': '200',
  'GET /subscriptions/usage':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 200 200 | 200 200 200 200 200',
  'GET /users/me':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 200 200 | 200 200 200 200 200',
  'GET /users/me/consents':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 200 200 | 200 200 200 200 200',
  'GET /users/me/data-export':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 200 200 | 200 200 200 200 200',
  'GET /users/me/identities':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 200 200 | 200 200 200 200 200',
  'GET /zh/safety': '200',
  'OPTIONS *': '204',
  'PATCH /sessions/:id':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 404 404 | 200 200 200 200 200',
  'PATCH /users/me':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 200 200 | 200 200 200 200 200',
  'POST /auth/devices/replace': '401',
  'POST /auth/email/change':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 202 202 | 202 202 202 202 202',
  'POST /auth/email/resend': '202',
  'POST /auth/email/verify': '400',
  'POST /auth/login': '401',
  'POST /auth/logout':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 204 204 | 204 204 204 204 204',
  // No provider is configured here, and then these are not there.
  'POST /auth/oauth/apple': '404',
  'POST /auth/oauth/google': '404',
  'POST /auth/password/change':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 204 204 | 204 204 204 204 204',
  'POST /auth/password/forgot': '202',
  'POST /auth/password/reset': '400',
  // The refresh token says who asks; a bearer token is not looked at.
  'POST /auth/refresh':
    '400 401 401 401 401 401 200 | 400 401 401 | 401 401 401 403 | 200 200 | 200 200 200 200 200',
  'POST /auth/register': '201',
  'POST /billing/sandbox/checkout': '404',
  'POST /billing/sandbox/portal': '404',
  'POST /reports':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 202 202 | 202 202 202 202 202',
  'POST /safety/referrals': '204',
  'POST /sessions':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 201 201 | 201 201 201 201 201',
  'POST /sessions/:id/help-shown':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 404 404 | 204 204 204 204 204',
  'POST /sessions/:id/messages':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 404 404 | 200 200 200 200 200',
  // Nobody here ever paid; who was given a plan may buy a higher one.
  'POST /subscriptions/cancel':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 404 404 | 404 404 404 404 404',
  'POST /subscriptions/checkout':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 200 409 | 200 200 409 409 200',
  'POST /subscriptions/portal':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 404 404 | 404 404 404 404 404',
  'POST /subscriptions/resume':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 404 404 | 404 404 404 404 404',
  'POST /subscriptions/sync':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 200 200 | 200 200 200 200 200',
  'POST /users/me/identities':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 404 404 | 404 404 404 404 404',
  'POST /users/me/consents':
    '401 401 401 401 401 401 401 | 400 403 403 | 401 401 401 403 | 201 201 | 201 201 201 201 201',
  // Who signs an event asks, and nobody here can; RevenueCat is not configured.
  'POST /webhooks/revenuecat': '503',
  'POST /webhooks/stripe': '400',
};

const columns = 21;
const staffColumns = 2;
const elsewhere = 15;

/** The routes of the table, with the HEAD of each GET; `routes` gives the order. */
export function expectedRoutes(routes: string[]): string[] {
  const heads = Object.keys(table).flatMap((route) =>
    route.startsWith('GET ') ? [route.replace('GET ', 'HEAD ')] : [],
  );
  const all = [...Object.keys(table), ...heads];
  return all.toSorted((a, b) => routes.indexOf(a) - routes.indexOf(b));
}

/** The statuses of a route by caller; a HEAD is answered as its GET. */
export function expectedOf(route: string): number[] {
  const line = table[route.replace('HEAD ', 'GET ')];
  if (line === undefined) throw new Error(`Nothing is written down for ${route}`);
  const statuses = line.match(/\d+/g)?.map(Number) ?? [];
  const all = columns + staffColumns;
  if (statuses.length === 1) return Array.from({ length: all }, () => statuses[0] ?? 0);
  if (statuses.length === all) return statuses;
  if (statuses.length !== columns) throw new Error(`${route} has ${statuses.length} columns`);
  const asAnyone = statuses[elsewhere] ?? 0;
  return [...statuses, asAnyone, asAnyone];
}
