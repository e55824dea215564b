import type { Deps } from '../deps.ts';
import { AppError } from '../http/app-error.ts';
import type { Guard } from '../http/app-type.ts';

/** Refuses whoever shows no access token. */
export function authenticate(_deps: Deps): Guard {
  return async () => {
    throw new AppError('UNAUTHENTICATED');
  };
}
