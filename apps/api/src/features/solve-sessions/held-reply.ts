import { AppError } from '../../http/app-error.ts';
import type { App } from '../../http/app-type.ts';
import { heldPath, listenForSuccessor } from '../../http/handover.ts';
import { idParams } from '../../http/route-schema.ts';
import type { Replies } from './replies.ts';

/**
 * Lets a successor ask, over the socket between processes, whether a reply is here. Answers whether
 * there is one.
 */
export function registerHeld(app: App, { generations }: Replies): () => boolean {
  app.get(
    heldPath(':id'),
    { schema: { hide: true, params: idParams }, config: { isUnlogged: true } },
    async (request, reply) => {
      // A network peer has an address; to it this does not exist.
      const isLocal = request.raw.socket.remoteAddress === undefined;
      if (!isLocal || !generations.holds(request.params.id)) throw new AppError('NOT_FOUND');
      return reply.code(204).send();
    },
  );
  return listenForSuccessor();
}
