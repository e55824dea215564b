import type { Deps } from '../../deps.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { registerLogin } from './login.ts';
import { registerLogout } from './logout.ts';
import { registerRefresh } from './refresh.ts';
import { registerRegister } from './register.ts';

/** Accounts and logins by e-mail and password. */
export function registerAuth(app: App, deps: Deps, guards: Guards): void {
  registerRegister(app, deps, guards.registration);
  registerLogin(app, deps, guards.signInAttempt);
  registerRefresh(app, deps);
  registerLogout(app, deps, guards.signedIn);
}
