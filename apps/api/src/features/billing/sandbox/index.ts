import type { Deps } from '../../../deps.ts';
import type { App } from '../../../http/app-type.ts';
import { registerCheckoutPage } from './checkout-page.ts';
import { registerPortalPage } from './portal-page.ts';

/** Largest form, in bytes: a page's token holds its addresses. */
const bodyLimit = 32 * 1024;

/** The pages of the sandbox. Where there is none, and so in production, they do not exist. */
export function registerSandbox(app: App, deps: Deps): void {
  const { sandbox } = deps.billing;
  if (!sandbox) return;
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    registerCheckoutPage(scope, deps, sandbox);
    registerPortalPage(scope, deps, sandbox);
  });
}
