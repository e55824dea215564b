import type { Deps } from '../deps.ts';
import type { Guards } from '../http/app-type.ts';
import { authenticate } from './authenticate.ts';
import { boundDevice } from './bound-device.ts';
import { clientAttempts } from './client-attempts.ts';
import { rateLimit } from './rate-limit.ts';
import { subscription } from './subscription.ts';

export type { Guards };

/** All guards, wired. */
export function createGuards(deps: Deps): Guards {
  const { authAttemptsPerMinute, registrationsPerHour } = deps.config.limits;
  const attempt = clientAttempts(deps, {
    name: 'attempt',
    limit: authAttemptsPerMinute,
    windowMs: 60_000,
  });
  const registration = clientAttempts(deps, {
    name: 'registration',
    limit: registrationsPerHour,
    windowMs: 3_600_000,
  });
  const failure = clientAttempts(deps, { name: 'failure', limit: 60, windowMs: 3_600_000 });
  return {
    signedIn: [authenticate(deps), boundDevice, subscription(deps), rateLimit(deps)],
    signInAttempt: [attempt],
    registration: [attempt, registration],
    failureReport: [failure],
  };
}
