import type { SolveEvent } from '@solacore/contract';
import { steadyState } from '@/features/solve/session/steady-state';
import { sayWords } from '@/features/solve/session/talk';
import { done, openSession, scriptedSessions, token } from './session-kit';

const theme = { emotion: { label: 'worry', confirmed: false }, theme: 'Three reports' };
const help: SolveEvent = {
  event: 'safety',
  data: { level: 2, category: 'suicide_self_harm', region: 'US', resources: [] },
};

/** Plays a turn and tells, event by event, whether the state around the reply became another one. */
async function changesOf(...events: SolveEvent[]): Promise<boolean[]> {
  const changes: boolean[] = [];
  let look = () => false;
  const client = scriptedSessions(async function* () {
    look();
    for (const event of events) {
      yield event;
      changes.push(look());
    }
    yield done('receive', false);
  });
  const { session } = await openSession(client.sessions);
  const read = steadyState(session);
  let last = read();
  look = () => {
    const before = last;
    last = read();
    return last !== before;
  };
  await sayWords(session, 'Three reports are late.');
  return [...changes, look()];
}

test('the words of a reply change nothing around it, the first one included; its end does', async () => {
  expect(await changesOf(token('One '), token('two '), token('three.'))).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

test('a result and help that come amid the words are seen at once', async () => {
  const result: SolveEvent = { event: 'result', data: { receive: theme } };
  expect(await changesOf(token('One '), result, token('two.'), help)).toEqual([
    false,
    true,
    false,
    true,
    true,
  ]);
});
