import { randomUUID } from 'node:crypto';
import { deleteConfirmation } from '@solacore/contract';
import type { InjectOptions } from 'fastify';
import { newEmail, newFingerprint } from '../harness/index.ts';
import type { Caller } from './callers.ts';
import type { Someone } from './people.ts';

type Body = Record<string, unknown>;
const password = 'a quiet long sentence';
const noLink = 'a-link-that-nobody-was-sent';
const noToken = 'no.token.of.any.provider';

/** A body that the route reads, for those that take one. */
const bodies: Record<string, (caller: Pick<Caller, 'refreshToken'>) => Body> = {
  'POST /auth/register': () => ({
    email: newEmail(),
    password,
    device_fingerprint: newFingerprint(),
  }),
  'POST /auth/login': () => ({
    email: newEmail(),
    password,
    device_fingerprint: newFingerprint(),
  }),
  'POST /auth/refresh': ({ refreshToken }) =>
    refreshToken === null ? {} : { refresh_token: refreshToken },
  'POST /auth/oauth/google': () => ({ id_token: noToken, device_fingerprint: newFingerprint() }),
  'POST /auth/oauth/apple': () => ({ id_token: noToken, device_fingerprint: newFingerprint() }),
  'DELETE /auth/account': () => ({ confirmation: deleteConfirmation }),
  'DELETE /users/me': () => ({ confirmation: deleteConfirmation }),
  'POST /users/me/identities': () => ({ provider: 'google', id_token: noToken }),
  'POST /auth/email/verify': () => ({ token: noLink }),
  'POST /auth/email/resend': () => ({ email: newEmail() }),
  'POST /auth/email/change': () => ({ email: newEmail() }),
  'POST /auth/password/forgot': () => ({ email: newEmail() }),
  'POST /auth/password/reset': () => ({ token: noLink, password }),
  'POST /auth/password/change': () => ({ password }),
  'POST /auth/devices/replace': () => ({ replace_token: noToken }),
  'PATCH /users/me': () => ({ locale: 'es' }),
  'POST /users/me/consents': () => ({ purpose: 'adult', version: '2026-11-22', granted: true }),
  'POST /sessions': () => ({ locale: 'en' }),
  'POST /subscriptions/checkout': () => ({
    plan_id: 'pro_monthly',
    success_url: 'solacore://subscription/success',
    cancel_url: 'solacore://subscription/cancel',
  }),
  'POST /subscriptions/portal': () => ({ return_url: 'solacore://subscription' }),
  'PATCH /sessions/:id': () => ({ status: 'abandoned' }),
  'POST /sessions/:id/messages': () => ({ content: 'The deadline moved again.', step: 'receive' }),
  'POST /sessions/:id/help-shown': () => ({ region: 'ES' }),
  'POST /safety/referrals': () => ({ region: 'ES' }),
  'POST /admin/api/totp/confirm': () => ({ code: '000000' }),
  'POST /admin/api/totp/check': () => ({ code: '000000' }),
  'POST /admin/api/people/:id/suspend': () => ({ reason: 'abuse' }),
  'POST /admin/api/people/:id/grant': () => ({ tier: 'pro' }),
  'DELETE /admin/api/people/:id': () => ({ confirmation: deleteConfirmation }),
  'POST /admin/api/billing-events/replay': () => ({ provider: 'stripe', event_id: 'evt_none' }),
  'PATCH /admin/api/settings': () => ({ ai_off: false }),
  'POST /admin/api/reviews/:id': () => ({ act: 'dismiss' }),
  'POST /failures': () => ({
    part: 'app',
    platform: 'web',
    version: '0.1.0',
    name: 'TypeError',
    frames: [],
  }),
  'POST /reports': () => ({ reason: 'wrong', excerpt: 'You said that twice.', locale: 'en' }),
};

/** What a path names: an object of this person. */
const objects: Record<string, (owner: Someone) => string> = {
  '/sessions/:id': ({ sessionId }) => sessionId,
  '/devices/:id': ({ deviceId }) => deviceId,
  '/auth/logins/:id': ({ loginId }) => loginId,
  '/users/me/identities/:provider': () => 'google',
  '/admin/api/people/:id': ({ userId }) => userId,
  // Nobody here was flagged, and no job has failed.
  '/admin/api/jobs/:id': () => randomUUID(),
  '/admin/api/reviews/:id': () => randomUUID(),
};

export const bodyOf = (route: string, caller: Pick<Caller, 'refreshToken'>): Body | undefined =>
  bodies[route.replace('HEAD ', 'GET ')]?.(caller);

/** Routes that name an object, and the person's own one in place of it. */
export const objectRoutes = (routes: string[]) =>
  routes.filter((route) => route.includes('/:id') && !isForStaff(route));

/** Others' objects are what these are for; the guards and the matrix say whose. */
export const isForStaff = (route: string) => route.includes(' /admin/api/');

export function objectOf(route: string, owner: Someone): string {
  const known = Object.keys(objects).find((path) => route.includes(` ${path}`));
  const find = known === undefined ? undefined : objects[known];
  if (!find) throw new Error(`Which object is named by ${route}?`);
  return find(owner);
}

/** The request of one cell of the matrix. `id` takes the place of the caller's own object. */
export function requestOf(route: string, caller: Caller, id?: string): MatrixRequest {
  const [method = '', path = ''] = route.split(' ');
  const named = path.includes('/:') ? (id ?? objectOf(route, caller.owner)) : '';
  const body = bodyOf(route, caller);
  const query = path.endsWith('/stream') ? `?message_id=${randomUUID()}` : '';
  return {
    method: methodOf(method),
    url: (path.replaceAll(/:\w+/g, named).replace('*', '') || '/') + query,
    headers: {
      ...caller.headers,
      ...(method === 'OPTIONS'
        ? { origin: 'https://solacore.example', 'access-control-request-method': 'GET' }
        : {}),
    },
    ...(body ? { payload: body } : {}),
  };
}

type Method = 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'DELETE' | 'OPTIONS';
export type MatrixRequest = InjectOptions & { method: Method; url: string };

function methodOf(name: string): Method {
  const known = (['GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'OPTIONS'] as const).find(
    (method) => method === name,
  );
  if (!known) throw new Error(`No request is made for ${name}`);
  return known;
}
