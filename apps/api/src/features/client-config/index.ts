import { clientConfigSchema } from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import type { App } from '../../http/app-type.ts';
import { refusals } from '../../http/route-schema.ts';

/** `GET /config`: what a client may know before anyone signs in. */
export function registerClientConfig(app: App, deps: Deps): void {
  const providers = deps.llm.clients.map(({ name, model }) => ({ name, model }));
  const { google, apple } = deps.config.signIn;
  const signIn = {
    google: google && { client_ids: google.clientIds },
    apple: apple && { client_ids: apple.clientIds },
  };
  const { stripe, isSandbox, revenueCat } = deps.config.billing;
  const packs = (revenueCat?.packs ?? []).map(({ productId, sessions }) => ({
    product_id: productId,
    sessions,
  }));
  const web = stripe ? ('stripe' as const) : isSandbox ? ('sandbox' as const) : ('off' as const);
  app.get(
    '/config',
    {
      schema: {
        tags: ['config'],
        security: [],
        response: { 200: clientConfigSchema, ...refusals() },
      },
    },
    async () => {
      const { ai_off, ...shown } = await deps.settings.read();
      return {
        providers: ai_off ? [{ name: 'guide' as const, model: null }] : providers,
        sign_in: signIn,
        billing: { web, packs },
        support_email: deps.config.supportEmail,
        ...shown,
      };
    },
  );
}
