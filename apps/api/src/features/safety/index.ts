import type { Deps } from '../../deps.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { registerCountReferral } from './count-referral.ts';
import { registerHelpShown } from './help-shown.ts';
import { registerProtocolPage } from './protocol-page/index.ts';

/** Counting that help was shown, and what we promise about it. */
export function registerSafety(app: App, deps: Deps, guards: Guards): void {
  registerCountReferral(app, deps, guards);
  registerHelpShown(app, deps, guards);
  registerProtocolPage(app, deps);
}
