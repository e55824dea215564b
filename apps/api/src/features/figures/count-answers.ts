import type { App } from '../../http/app-type.ts';
import { isStream } from '../../http/sse.ts';
import { boundOf, type Tally } from './tally.ts';

/** Counts every answer by its class, and how long it took; a stream is as long as its reply. */
export function countAnswers(app: App, { add }: Pick<Tally, 'add'>): void {
  app.addHook('onResponse', async (request, reply) => {
    if (request.routeOptions.config.isUnlogged) return;
    add('answers', `${Math.floor(reply.raw.statusCode / 100)}xx`);
    if (!isStream(reply)) add('answer_time', boundOf(reply.elapsedTime));
  });
}
