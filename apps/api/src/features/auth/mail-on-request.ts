import { emailOnlyRequestSchema } from '@solacore/contract';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { bodyRefusals, refusals } from '../../http/route-schema.ts';

type OnRequest = {
  path: string;
  guards: Guard[];
  mail: (deps: Deps, email: string) => Promise<void>;
};

/** A public route that is given an address and answers 202 whatever it is; `mail` runs afterwards. */
export function registerMailOnRequest(
  app: App,
  deps: Deps,
  { path, guards, mail }: OnRequest,
): void {
  app.post(
    path,
    {
      onRequest: guards,
      schema: {
        tags: ['auth'],
        security: [],
        body: emailOnlyRequestSchema,
        response: {
          202: z.null(),
          ...refusals(...bodyRefusals, 'TOO_MANY_ATTEMPTS', 'DATABASE_UNAVAILABLE'),
        },
      },
    },
    async (request, reply) => {
      const { email } = request.body;
      deps.afterAnswer.run(() => mail(deps, email));
      return reply.code(202).send(null);
    },
  );
}
