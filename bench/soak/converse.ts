import { createSolveSessionResponseSchema } from '@solacore/contract';
import type { RemotePerson } from '../../apps/api/tests/harness/over-http.ts';

const words = { content: 'I keep saying yes to my sister and I am tired of it.', step: 'receive' };

/** One conversation's worth of use: begun, a reply to its end, looked at. Throws where an answer is not good. */
export async function converse(person: RemotePerson): Promise<void> {
  const begun = await good(await person.post('/sessions', {}));
  const { session_id: id } = createSolveSessionResponseSchema.parse(await begun.json());
  const reply = await good(await person.post(`/sessions/${id}/messages`, words));
  if (!(await reply.text()).includes('event: done')) throw new Error('a reply did not end well');
  for (const path of [`/sessions/${id}`, '/subscriptions/current']) {
    await (await good(await person.ask(path))).arrayBuffer();
  }
}

async function good(answer: Response): Promise<Response> {
  if (!answer.ok) throw new Error(`${new URL(answer.url).pathname} answered ${answer.status}`);
  return answer;
}
