import { Agent } from 'node:http';
import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../harness/index.ts';
import { doneOf, readEvents } from './read-events.ts';
import { openStream } from './stream-reader.ts';
import { withVisitor, words } from './with-visitor.ts';

describeOnBothDatabases('a reply that is stopped, left for good or read', (ctx) => {
  const at = withVisitor(ctx);

  it('is stopped within a second, at the provider too, and ends as truncated', async () => {
    const id = await at.start();
    at.script(200);
    const message = words();
    const reading = await at.post(id, message);
    await reading.until(1);
    const { left } = at.api.fake.counters;
    const from = performance.now();
    expect((await at.stop(id, message.message_id)).status).toBe(204);
    await reading.ended;
    const events = readEvents(`${reading.frames.join('\n\n')}\n\n`);
    expect(doneOf(events)).toMatchObject({ truncated: true, step_complete: false });
    await expect.poll(() => at.api.fake.counters.left, { timeout: 1000 }).toBe(left + 1);
    expect(performance.now() - from).toBeLessThan(1000);
    expect((await at.resume(id, message.message_id)).status).toBe(404);
    expect((await at.stop(id, message.message_id)).status).toBe(204);
  });

  it('is given up at the provider at once where the message has no id', async () => {
    const id = await at.start();
    at.script(200);
    const { left } = at.api.fake.counters;
    const reading = await at.post(id, { content: 'hello there', step: 'receive' });
    await reading.until(1);
    reading.leave();
    await expect.poll(() => at.api.fake.counters.left, { timeout: 1000 }).toBe(left + 1);
  });

  it('is dropped once it was read, on the same connection at once', async () => {
    const id = await at.start();
    at.script(0);
    const message = words();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const path = `/sessions/${id}`;
    const whole = { method: 'POST', path: `${path}/messages`, body: message, agent } as const;
    await (await openStream(at.visitor, whole)).ended;
    const again = await openStream(at.visitor, {
      method: 'GET',
      path: `${path}/stream?message_id=${message.message_id}`,
      agent,
    });
    expect(again.status).toBe(404);
    agent.destroy();
  });

  it('is dropped by a reader that has its last event', async () => {
    const id = await at.start();
    at.script(0);
    const message = words();
    const whole = await at.post(id, message);
    await whole.ended;
    const { length } = whole.frames;
    expect((await at.resume(id, message.message_id, length)).status).toBe(404);
    expect((await at.resume(id, message.message_id)).status).toBe(404);
  });
});
