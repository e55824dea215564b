import { beforeAll, expect, it } from 'vitest';
import { reply } from '../fakes/fake-reply.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { type Person, registerPerson } from './person.ts';
import { textOf } from './read-events.ts';
import { withProvider } from './with-provider.ts';

const email = 'lena.marwick@example.org';
const phone = '+34 612 345 678';

describeOnBothDatabases('what the device has missed', (ctx) => {
  const api = withProvider(ctx);
  let person: Person;
  beforeAll(async () => {
    person = await registerPerson(api.app);
  });

  it('is hidden from the provider and put back in the reply and the result', async () => {
    const { id } = await person.startSession();
    const result = { emotion: { label: 'worried', confirmed: false }, theme: 'Write <HIDDEN_1>' };
    api.fake.script(
      reply('Write to <HIDDEN_1> or call <HIDDEN_3>, says <PERSON_1>.', { ready: false, result }),
    );
    const { events } = await person.say(id, {
      content: `I should write to ${email} or call ${phone}, says <PERSON_1>`,
      step: 'receive',
      history: [
        { role: 'user', content: `Mail ${email}, my card is 4111 1111 1111 1111`, step: 'receive' },
      ],
      state: {
        receive: { emotion: { label: 'worried', confirmed: false }, theme: `Mail ${email}` },
      },
    });
    const sent = api.fake.requests.at(-1)?.body ?? '';
    expect(sent).toContain('HIDDEN_1');
    expect(sent).toContain('<PERSON_1>');
    for (const secret of [email, 'marwick', '612 345 678', '4111 1111']) {
      expect(sent).not.toContain(secret);
    }
    expect(textOf(events)).toContain(email);
    expect(textOf(events)).toContain(phone);
    expect(textOf(events)).toContain('<PERSON_1>');
    const shown = events.find(({ event }) => event === 'result');
    expect(JSON.stringify(shown)).toContain(email);
  });
});
