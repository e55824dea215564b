import type { Deps } from '../../deps.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { registerChangeEmail } from './change-email.ts';
import { registerChangePassword } from './change-password.ts';
import { registerForgotPassword } from './forgot-password.ts';
import { registerListLogins } from './list-logins.ts';
import { registerLogin } from './login.ts';
import { registerLogout } from './logout.ts';
import { registerRefresh } from './refresh.ts';
import { registerRegister } from './register.ts';
import { registerReplaceDevice } from './replace-device.ts';
import { registerResendVerification } from './resend-verification.ts';
import { registerResetPassword } from './reset-password.ts';
import { registerRevokeLogin } from './revoke-login.ts';
import { registerRevokeOtherLogins } from './revoke-other-logins.ts';
import { registerVerifyEmail } from './verify-email.ts';
import { createWaitingLine } from './waiting-line.ts';

/** Sign-ins that are worked on at once: a burst of them must not stand before everybody else. */
const signInLine = { maxConcurrent: 4, maxWaiting: 400 };

/** Accounts and logins by e-mail and password. */
export function registerAuth(app: App, deps: Deps, guards: Guards): void {
  const inLine = createWaitingLine(signInLine);
  registerRegister(app, deps, { guards: guards.registration, inLine });
  registerLogin(app, deps, { guards: guards.signInAttempt, inLine });
  registerRefresh(app, deps);
  registerLogout(app, deps, guards.signedIn);
  registerReplaceDevice(app, deps, guards.signInAttempt);
  registerListLogins(app, deps, guards.signedIn);
  registerRevokeLogin(app, deps, guards.signedIn);
  registerRevokeOtherLogins(app, deps, guards.signedIn);
  registerVerifyEmail(app, deps, guards.signInAttempt);
  registerResendVerification(app, deps, guards.signInAttempt);
  registerChangeEmail(app, deps, guards.signedIn);
  registerForgotPassword(app, deps, guards.signInAttempt);
  registerResetPassword(app, deps, guards.signInAttempt);
  registerChangePassword(app, deps, guards.signedIn);
}
