import { randomUUID } from 'node:crypto';
import { beforeAll } from 'vitest';
import { reply } from '../fakes/fake-reply.ts';
import { type ApiContext, grantTier } from '../harness/index.ts';
import { type Person, registerPerson } from './person.ts';
import { openStream, type Visitor } from './stream-reader.ts';
import { withProvider } from './with-provider.ts';

export const said = 'Three weekends gone — 三个周末 — y sigues atrás. What weighs most?';
export const receive = {
  ready: false,
  result: {
    emotion: { label: 'overwhelmed', confirmed: false },
    theme: 'three weekends behind',
  },
};
export const words = (message: object = {}) => ({
  content: 'I am three weekends behind',
  step: 'receive',
  message_id: randomUUID(),
  ...message,
});

/** Somebody who leaves replies and comes back to them, over real connections. */
export function withVisitor(ctx: ApiContext) {
  const api = withProvider(ctx);
  let person: Person;
  let visitor: Visitor;
  beforeAll(async () => {
    person = await registerPerson(api.app);
    await grantTier(ctx.deps.database.db, person.userId, 'org');
    visitor = { url: api.address, headers: person.headers };
  });
  const start = async () => (await person.startSession()).id;
  const script = (pauseMs = 1) => api.fake.script({ ...reply(said, receive), pauseMs });
  const post = (id: string, body: object) =>
    openStream(visitor, { method: 'POST', path: `/sessions/${id}/messages`, body });
  const resume = (id: string, messageId: string, lastEventId?: number, as = visitor) =>
    openStream(as, {
      method: 'GET',
      path: `/sessions/${id}/stream?message_id=${messageId}`,
      ...(lastEventId === undefined ? {} : { lastEventId }),
    });
  const stop = (id: string, messageId: string) =>
    fetch(`${api.address}/sessions/${id}/stream?message_id=${messageId}`, {
      method: 'DELETE',
      headers: person.headers,
    });
  return {
    api,
    start,
    script,
    post,
    resume,
    stop,
    get person() {
      return person;
    },
    get visitor() {
      return visitor;
    },
  };
}
