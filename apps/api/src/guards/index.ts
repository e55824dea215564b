import type { Deps } from '../deps.ts';
import type { Guard } from '../http/app-type.ts';
import { authenticate } from './authenticate.ts';

/** The guards by what a route needs; used as `onRequest: guards.signedIn`. */
export type Guards = {
  /** Authenticate → device → subscription → rate limit, in this order. */
  signedIn: Guard[];
};

export function createGuards(deps: Deps): Guards {
  return { signedIn: [authenticate(deps)] };
}
