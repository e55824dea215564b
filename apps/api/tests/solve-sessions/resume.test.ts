import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { reply } from '../fakes/fake-reply.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { registerPerson } from './person.ts';
import { doneOf, readEvents, textOf } from './read-events.ts';
import { cutAndResume } from './stream-reader.ts';
import { receive, said, withVisitor, words } from './with-visitor.ts';

describeOnBothDatabases('a reply that is left and come back to', (ctx) => {
  const at = withVisitor(ctx);

  it('is the same from every event on, each event once', async () => {
    at.script();
    const id = await at.start();
    const whole = await at.post(id, words());
    await whole.ended;
    const count = whole.frames.length;
    expect(textOf(readEvents(`${whole.frames.join('\n\n')}\n\n`))).toBe(said);
    for (let cutAfter = 0; cutAfter < count; cutAfter += 1) {
      at.script();
      const frames = await cutAndResume(at.visitor, id, words(), cutAfter);
      const events = readEvents(`${frames.join('\n\n')}\n\n`);
      expect(textOf(events)).toBe(said);
      await at.person.send('PATCH', `/sessions/${id}`, { current_step: 'receive' });
    }
  });

  it('is one generation for the same message sent twice at once, and counts once', async () => {
    const id = await at.start();
    at.script(5);
    const message = words();
    const before = at.api.fake.requests.length;
    const [one, two] = await Promise.all([at.post(id, message), at.post(id, message)]);
    await Promise.all([one.ended, two.ended]);
    expect(two.frames).toEqual(one.frames);
    expect(at.api.fake.requests.length - before).toBe(1);
    const again = await at.post(id, message);
    await again.ended;
    expect(again.frames).toEqual(one.frames);
    expect(at.api.fake.requests.length - before).toBe(1);
  });

  it('takes a turn of the step only once, also where it was forgotten meanwhile', async () => {
    const id = await at.start();
    const message = words();
    for (let turn = 0; turn < 4; turn += 1) {
      at.script(0);
      const stream = await at.post(id, message);
      await stream.ended;
      expect(doneOf(readEvents(`${stream.frames.join('\n\n')}\n\n`))).toMatchObject({
        step_complete: false,
        next_step: 'receive',
      });
      await at.stop(id, message.message_id);
    }
  });

  it('does not count a turn again that takes the place of the last one', async () => {
    const id = await at.start();
    let last = words();
    for (let turn = 0; turn < 4; turn += 1) {
      at.script(0);
      const next = turn === 0 ? last : words({ replaces: last.message_id });
      const stream = await at.post(id, next);
      await stream.ended;
      const done = doneOf(readEvents(`${stream.frames.join('\n\n')}\n\n`));
      expect(done.step_complete).toBe(false);
      last = next;
    }
    const counted = [words(), words()];
    let done: unknown;
    for (const next of counted) {
      at.script(0);
      const stream = await at.post(id, next);
      await stream.ended;
      done = doneOf(readEvents(`${stream.frames.join('\n\n')}\n\n`));
    }
    expect(done).toMatchObject({ step_complete: true, next_step: 'clarify' });
  });

  it('refuses another message while it runs, detached too', async () => {
    const id = await at.start();
    at.script(50);
    const message = words();
    const first = await at.post(id, message);
    await first.until(1);
    first.leave();
    const other = await at.person.say(id, {
      content: 'x',
      step: 'receive',
      message_id: randomUUID(),
    });
    expect(other).toMatchObject({ status: 409, error: 'GENERATION_IN_PROGRESS' });
    await at.stop(id, message.message_id);
  });

  it('is begun anew, not repeated, where it failed', async () => {
    const id = await at.start();
    at.api.fake.script({ ...reply(said, receive), fault: { kind: 'reset', after: 11 } });
    const message = words();
    const broken = await at.post(id, message);
    await broken.ended;
    expect(broken.frames.at(-1)).toContain('event: error');
    at.script(0);
    const again = await at.post(id, message);
    await again.ended;
    expect(textOf(readEvents(`${again.frames.join('\n\n')}\n\n`))).toBe(said);
  });

  it('does not exist for anyone else, nor for an unknown message', async () => {
    const id = await at.start();
    at.script(30);
    const message = words();
    const reading = await at.post(id, message);
    await reading.until(1);
    const other = await registerPerson(at.api.app);
    const stranger = { url: at.api.address, headers: other.headers };
    expect((await at.resume(id, message.message_id, 0, stranger)).status).toBe(404);
    expect((await at.resume(id, randomUUID())).status).toBe(404);
    const answer = await fetch(
      `${at.api.address}/sessions/${id}/stream?message_id=${message.message_id}`,
      { method: 'DELETE', headers: other.headers },
    );
    expect(answer.status).toBe(404);
    await reading.ended;
    expect(reading.frames.at(-1)).toContain('event: done');
  });
});
