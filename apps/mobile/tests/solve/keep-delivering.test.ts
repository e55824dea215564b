import type { SolveEvent } from '@solacore/contract';
import { sayWords } from '@/features/solve/session/talk';
import { keepDelivering } from '@/features/solve/waiting/keep-delivering';
import { useWaitingStore } from '@/features/solve/waiting/waiting-store';
import { done, openSession, scriptedSessions, token } from './session-kit';

async function* answered(): AsyncGenerator<SolveEvent> {
  yield token('I see.');
  yield done('receive', false);
}

/** Words that wait, with what asks for them running. */
async function startWaiting() {
  const client = scriptedSessions(answered);
  const { session, deps } = await openSession(client.sessions);
  const nobody: () => void = () => undefined;
  const net = { isThere: false, returned: nobody };
  deps.isOnline = () => net.isThere;
  deps.isServerThere = async () => net.isThere;
  await sayWords(session, 'It is the deadline.');
  const stop = keepDelivering(deps, {
    isOnline: deps.isOnline,
    onReturn: (listener) => {
      net.returned = listener;
      return () => undefined;
    },
  });
  return { ...client, net, stop };
}

const settle = () => jest.advanceTimersByTimeAsync(50);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('when the connection comes back, what waits goes at once', async () => {
  const { asked, net, stop } = await startWaiting();
  await settle();
  expect(asked.turns).toEqual([]);
  expect(useWaitingStore.getState().waiting).toHaveLength(1);
  net.isThere = true;
  net.returned();
  await settle();
  expect(asked.turns).toHaveLength(1);
  expect(useWaitingStore.getState().waiting).toEqual([]);
  stop();
});

test('a server that was away tells nobody: it is looked for now and then, until nothing waits', async () => {
  const { asked, net, stop } = await startWaiting();
  await jest.advanceTimersByTimeAsync(9_000);
  net.isThere = true;
  expect(asked.turns).toEqual([]);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(asked.turns).toHaveLength(1);
  await settle();
  expect(jest.getTimerCount()).toBe(0);
  stop();
});

test('once stopped, nothing goes', async () => {
  const { asked, net, stop } = await startWaiting();
  await settle();
  stop();
  net.isThere = true;
  await jest.advanceTimersByTimeAsync(60_000);
  expect(asked.turns).toEqual([]);
});
