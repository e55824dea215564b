import { newPatience, withPatience } from '../db/patience.ts';
import type { App } from './app-type.ts';

/** Each request waits for the database only so long, all its steps together. */
export function limitPatience(app: App): void {
  const known = new WeakMap<object, ReturnType<typeof newPatience>>();
  app.addHook('onRequest', (request, reply, done) => {
    const patience = newPatience(() => reply.raw.headersSent || reply.raw.destroyed);
    known.set(request, patience);
    withPatience(patience, done);
  });
  // A body comes in outside of what its request began.
  app.addHook('preValidation', (request, _reply, done) => {
    const patience = known.get(request);
    if (patience) withPatience(patience, done);
    else done();
  });
}
