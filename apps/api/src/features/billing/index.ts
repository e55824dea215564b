import type { Deps } from '../../deps.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { registerChanges } from './change-subscription.ts';
import { registerCheckout } from './open-checkout.ts';
import { registerPortal } from './open-portal.ts';
import { registerStripeWebhook } from './receive-stripe.ts';
import { registerRevenueCatWebhook } from './revenuecat/receive-revenuecat.ts';
import { registerSandbox } from './sandbox/index.ts';
import { registerSync } from './sync-subscriptions.ts';

/** Buying a plan, changing it, and what the provider of payments tells of it. */
export function registerBilling(app: App, deps: Deps, guards: Guards): void {
  registerCheckout(app, deps, guards);
  registerPortal(app, deps, guards);
  registerChanges(app, deps, guards);
  registerSync(app, deps, guards);
  registerStripeWebhook(app, deps);
  registerRevenueCatWebhook(app, deps);
  registerSandbox(app, deps);
}
