import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../harness/index.ts';
import { textOf } from './read-events.ts';
import { withVisitor, words } from './with-visitor.ts';

const sentence = 'You put three weekends into it.';

describeOnBothDatabases('a reply that is still written', (ctx) => {
  const at = withVisitor(ctx);
  // The first turn of a process loads the provider's client, which takes longer than its limit.
  beforeAll(async () => {
    await at.person.say(await at.start(), { content: 'So late', step: 'receive' });
  });

  it('shows its first sentence before the provider has written the second', async () => {
    const id = await at.start();
    // The provider stops in its second sentence and writes no more of it.
    at.api.fake.script({ text: [`${sentence} `, 'And'], fault: { kind: 'stall', after: 3 } });
    const reading = await at.post(id, words());
    await reading.until(1);
    expect(reading.frames).toHaveLength(1);
    expect(reading.frames[0]).toContain(JSON.stringify({ content: sentence }));
    expect(at.api.fake.counters.open).toBe(1);
    reading.leave();
  });

  it('shows nothing of a sentence that is not whole', async () => {
    const id = await at.start();
    at.api.fake.script({ text: ['You put ', 'three'], fault: { kind: 'end', after: 3 } });
    const { events, status } = await at.person.say(id, { content: 'So late', step: 'receive' });
    expect([status, textOf(events)]).toEqual([503, '']);
  });
});
