import type { Sample } from './defects.ts';

/**
 * A body that each documented route would read, by `METHOD path`; null where it reads none.
 * A documented route that is missing here fails the test.
 */
export const samples: Record<string, Sample | null> = {
  'POST /auth/register': {
    email: 'taken@example.org',
    password: 'a quiet long sentence',
    device_fingerprint: 'a-device-of-nobody-01',
    device_name: 'A phone',
    platform: 'web',
    locale: 'en',
  },
  'POST /auth/login': {
    email: 'taken@example.org',
    password: 'not the password',
    device_fingerprint: 'a-device-of-nobody-01',
    device_name: 'A phone',
  },
  'POST /auth/refresh': { refresh_token: 'nobody-gave-this-token' },
  'POST /auth/logout': null,
  'POST /auth/devices/replace': {
    replace_token: 'nobody-gave-this-token-to-anybody',
    device_id: '6f1f8e5c-7f0b-4c3b-9a55-0b8a3a1c2d3e',
    code: '123456',
  },
  'GET /auth/logins': null,
  'DELETE /auth/logins': null,
  'DELETE /auth/logins/{id}': null,
  'GET /devices': null,
  'DELETE /devices/{id}': null,
  'POST /auth/email/verify': { token: 'a-link-that-nobody-was-ever-sent' },
  'POST /auth/email/resend': { email: 'taken@example.org' },
  'POST /auth/email/change': { email: 'other@example.org', password: 'not the password' },
  'POST /auth/password/forgot': { email: 'taken@example.org' },
  'POST /auth/password/reset': {
    token: 'a-link-that-nobody-was-ever-sent',
    password: 'another quiet long sentence',
  },
  'POST /auth/password/change': {
    current_password: 'not the password',
    password: 'another quiet long sentence',
    revoke_others: true,
  },
  'POST /auth/oauth/google': {
    id_token: 'header.payload.signature',
    nonce: 'a-nonce-of-nobody-01',
    device_fingerprint: 'a-device-of-nobody-01',
  },
  'POST /auth/oauth/apple': {
    id_token: 'header.payload.signature',
    authorization_code: 'a-code-of-nobody',
    device_fingerprint: 'a-device-of-nobody-01',
    locale: 'en',
  },
  'GET /users/me/identities': null,
  'POST /users/me/identities': { provider: 'google', id_token: 'header.payload.signature' },
  'DELETE /users/me/identities/{provider}': null,
  // Anything but the right words: the person has to be there afterwards.
  'DELETE /users/me': { confirmation: 'KEEP_MY_ACCOUNT' },
  'DELETE /auth/account': { confirmation: 'KEEP_MY_ACCOUNT' },
  'GET /users/me': null,
  'PATCH /users/me': { locale: 'es', overage_cap_cents: 100 },
  'POST /users/me/consents': { purpose: 'adult', version: '2026-11-22', granted: true },
  'GET /users/me/consents': null,
  'POST /reports': { reason: 'wrong', excerpt: 'You said that twice.', locale: 'en' },
  'POST /safety/referrals': { region: 'ES' },
  'POST /sessions/{id}/help-shown': { region: 'ES' },
  'POST /sessions': {
    device_fingerprint: 'a-device-of-nobody-01',
    accept_overage: true,
    locale: 'en',
  },
  'GET /sessions': null,
  'GET /sessions/{id}': null,
  'PATCH /sessions/{id}': { status: 'completed', current_step: 'clarify' },
  'POST /sessions/{id}/messages': {
    content: 'My manager moved the deadline again.',
    step: 'receive',
    message_id: '6f1f8e5c-7f0b-4c3b-9a55-0b8a3a1c2d3e',
    locale: 'en',
  },
  'GET /sessions/{id}/stream': null,
  'DELETE /sessions/{id}/stream': null,
  'GET /subscriptions/plans': null,
  'GET /subscriptions/current': null,
  'GET /subscriptions/usage': null,
  'GET /health': null,
  'GET /health/live': null,
  'GET /health/ready': null,
  'GET /config': null,
};
