import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { beforeAll, expect, it } from 'vitest';
import { reply } from '../fakes/fake-reply.ts';
import { describeOnBothDatabases, grantTier } from '../harness/index.ts';
import { type Person, registerPerson } from './person.ts';
import { doneOf, readEvents, textOf } from './read-events.ts';
import { cutAndResume, openStream, type Visitor } from './stream-reader.ts';
import { withProvider } from './with-provider.ts';

const said = 'Three weekends gone — 三个周末 — y sigues atrás. What weighs most?';
const receive = {
  ready: false,
  result: {
    emotion: { label: 'overwhelmed', confirmed: false },
    theme: 'three weekends behind',
  },
};
const words = (message: object = {}) => ({
  content: 'I am three weekends behind',
  step: 'receive',
  message_id: randomUUID(),
  ...message,
});

describeOnBothDatabases('a reply that is left and come back to', (ctx) => {
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

  it('is the same from every event on, each event once', async () => {
    script();
    const id = await start();
    const whole = await post(id, words());
    await whole.ended;
    const count = whole.frames.length;
    expect(textOf(readEvents(`${whole.frames.join('\n\n')}\n\n`))).toBe(said);
    for (let cutAfter = 0; cutAfter < count; cutAfter += 1) {
      script();
      const frames = await cutAndResume(visitor, id, words(), cutAfter);
      const events = readEvents(`${frames.join('\n\n')}\n\n`);
      expect(textOf(events)).toBe(said);
      await person.send('PATCH', `/sessions/${id}`, { current_step: 'receive' });
    }
  });

  it('is one generation for the same message sent twice at once, and counts once', async () => {
    const id = await start();
    script(5);
    const message = words();
    const before = api.fake.requests.length;
    const [one, two] = await Promise.all([post(id, message), post(id, message)]);
    await Promise.all([one.ended, two.ended]);
    expect(two.frames).toEqual(one.frames);
    expect(api.fake.requests.length - before).toBe(1);
    const again = await post(id, message);
    await again.ended;
    expect(again.frames).toEqual(one.frames);
    expect(api.fake.requests.length - before).toBe(1);
  });

  it('takes a turn of the step only once, also where it was forgotten meanwhile', async () => {
    const id = await start();
    const message = words();
    for (let turn = 0; turn < 4; turn += 1) {
      script(0);
      const stream = await post(id, message);
      await stream.ended;
      expect(doneOf(readEvents(`${stream.frames.join('\n\n')}\n\n`))).toMatchObject({
        step_complete: false,
        next_step: 'receive',
      });
      await stop(id, message.message_id);
    }
  });

  it('does not count a turn again that takes the place of the last one', async () => {
    const id = await start();
    let last = words();
    for (let turn = 0; turn < 4; turn += 1) {
      script(0);
      const next = turn === 0 ? last : words({ replaces: last.message_id });
      const stream = await post(id, next);
      await stream.ended;
      const done = doneOf(readEvents(`${stream.frames.join('\n\n')}\n\n`));
      expect(done.step_complete).toBe(false);
      last = next;
    }
    const counted = [words(), words()];
    let done: unknown;
    for (const next of counted) {
      script(0);
      const stream = await post(id, next);
      await stream.ended;
      done = doneOf(readEvents(`${stream.frames.join('\n\n')}\n\n`));
    }
    expect(done).toMatchObject({ step_complete: true, next_step: 'clarify' });
  });

  it('refuses another message while it runs, detached too', async () => {
    const id = await start();
    script(50);
    const message = words();
    const first = await post(id, message);
    await first.until(1);
    first.leave();
    const other = await person.say(id, { content: 'x', step: 'receive', message_id: randomUUID() });
    expect(other).toMatchObject({ status: 409, error: 'GENERATION_IN_PROGRESS' });
    await stop(id, message.message_id);
  });

  it('is stopped within a second, at the provider too, and ends as truncated', async () => {
    const id = await start();
    script(200);
    const message = words();
    const reading = await post(id, message);
    await reading.until(2);
    const { left } = api.fake.counters;
    const from = performance.now();
    expect((await stop(id, message.message_id)).status).toBe(204);
    await reading.ended;
    const events = readEvents(`${reading.frames.join('\n\n')}\n\n`);
    expect(doneOf(events)).toMatchObject({ truncated: true, step_complete: false });
    await expect.poll(() => api.fake.counters.left, { timeout: 1000 }).toBe(left + 1);
    expect(performance.now() - from).toBeLessThan(1000);
    expect((await resume(id, message.message_id)).status).toBe(404);
    expect((await stop(id, message.message_id)).status).toBe(204);
  });

  it('is given up at the provider at once where the message has no id', async () => {
    const id = await start();
    script(200);
    const { left } = api.fake.counters;
    const reading = await post(id, { content: 'hello there', step: 'receive' });
    await reading.until(1);
    reading.leave();
    await expect.poll(() => api.fake.counters.left, { timeout: 1000 }).toBe(left + 1);
  });

  it('is begun anew, not repeated, where it failed', async () => {
    const id = await start();
    api.fake.script({ ...reply(said, receive), fault: { kind: 'reset', after: 4 } });
    const message = words();
    const broken = await post(id, message);
    await broken.ended;
    expect(broken.frames.at(-1)).toContain('event: error');
    script(0);
    const again = await post(id, message);
    await again.ended;
    expect(textOf(readEvents(`${again.frames.join('\n\n')}\n\n`))).toBe(said);
  });

  it('does not exist for anyone else, nor for an unknown message', async () => {
    const id = await start();
    script(30);
    const message = words();
    const reading = await post(id, message);
    await reading.until(1);
    const other = await registerPerson(api.app);
    const stranger = { url: api.address, headers: other.headers };
    expect((await resume(id, message.message_id, 0, stranger)).status).toBe(404);
    expect((await resume(id, randomUUID())).status).toBe(404);
    const answer = await fetch(
      `${api.address}/sessions/${id}/stream?message_id=${message.message_id}`,
      { method: 'DELETE', headers: other.headers },
    );
    expect(answer.status).toBe(404);
    await reading.ended;
    expect(reading.frames.at(-1)).toContain('event: done');
  });

  it('is dropped once it was read, on the same connection at once', async () => {
    const id = await start();
    script(0);
    const message = words();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const path = `/sessions/${id}`;
    const whole = { method: 'POST', path: `${path}/messages`, body: message, agent } as const;
    await (await openStream(visitor, whole)).ended;
    const again = await openStream(visitor, {
      method: 'GET',
      path: `${path}/stream?message_id=${message.message_id}`,
      agent,
    });
    expect(again.status).toBe(404);
    agent.destroy();
  });

  it('is dropped by a reader that has its last event', async () => {
    const id = await start();
    script(0);
    const message = words();
    const whole = await post(id, message);
    await whole.ended;
    const { length } = whole.frames;
    expect((await resume(id, message.message_id, length)).status).toBe(404);
    expect((await resume(id, message.message_id)).status).toBe(404);
  });
});
