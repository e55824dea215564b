import { ApiError, NetworkError } from '@solacore/client';
import type { ErrorCode } from '@solacore/contract';
import { refusedField } from '@/features/auth/refused-field.ts';
import { validateAccount } from '@/features/auth/validate-account.ts';

const refused = (code: ErrorCode, params: Record<string, unknown> = {}) =>
  new ApiError({ code, params, status: 400, requestId: null, retryAfterSeconds: null });

test('an empty sign-up names every field', () => {
  expect(validateAccount('signUp', { email: ' ', password: '', adult: false })).toEqual({
    email: 'auth.emailMissing',
    password: 'auth.passwordMissing',
    adult: 'auth.adultMissing',
  });
});

test('a sign-up with an address, eight characters and an adult is complete', () => {
  const values = { email: ' Ines@Example.com ', password: '12345678', adult: true };
  expect(validateAccount('signUp', values)).toEqual({});
});

test.each([
  ['ines@', 'auth.emailIncomplete'],
  ['ines example.com', 'auth.emailIncomplete'],
])('the address %s is not complete', (email, problem) => {
  expect(validateAccount('logIn', { email, password: 'x', adult: false })).toEqual({
    email: problem,
  });
});

test('a log-in takes an old short password, a sign-up does not', () => {
  const values = { email: 'ines@example.com', password: 'short', adult: true };
  expect(validateAccount('logIn', values)).toEqual({});
  expect(validateAccount('signUp', values)).toEqual({ password: 'auth.passwordShort' });
});

test('a password over 128 characters is too long for both', () => {
  const values = { email: 'ines@example.com', password: 'x'.repeat(129), adult: true };
  expect(validateAccount('logIn', values)).toEqual({ password: 'auth.passwordLong' });
  expect(validateAccount('signUp', values)).toEqual({ password: 'auth.passwordLong' });
});

test.each([
  ['EMAIL_TAKEN', {}, 'email'],
  ['INVALID_CREDENTIALS', {}, 'password'],
  ['VALIDATION_FAILED', { issues: [{ path: 'email', rule: 'invalid_format' }] }, 'email'],
  ['VALIDATION_FAILED', { issues: [{ path: 'password', rule: 'too_small' }] }, 'password'],
  ['VALIDATION_FAILED', { issues: [{ path: 'locale', rule: 'invalid' }] }, 'form'],
  ['TOO_MANY_ATTEMPTS', {}, 'form'],
  ['DEVICE_LIMIT_REACHED', {}, 'form'],
] as const)('a refusal %s %j is shown at: %s', (code, params, place) => {
  expect(refusedField(refused(code, params))).toBe(place);
});

test('a server that cannot be reached is shown above the button', () => {
  expect(refusedField(new NetworkError('unreachable'))).toBe('form');
});
