import type { HistoryEntry } from '@solacore/contract';
import { localGuide } from '@/features/solve/session/local-guide';

const history = Array.from({ length: 30 }, (): HistoryEntry[] => [
  { role: 'user', content: 'He moved the date again, and I said yes.', step: 'receive' },
  { role: 'assistant', content: 'What did you want to say?', step: 'receive' },
]).flat();

/** In which of the tasks of this thread each event of a turn came. */
async function tasksOf() {
  let tasks = 0;
  let isOver = false;
  const count = () => {
    tasks += 1;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  const turn = { step: 'receive', content: 'I am tired of it.', history } as const;
  const seen: { event: string; at: number }[] = [];
  try {
    for await (const { event } of localGuide(turn, { paceMs: 0, language: 'en' })) {
      seen.push({ event, at: tasks });
    }
  } finally {
    isOver = true;
  }
  return seen;
}

test('the screen gets its turn while a reply is worked out, and between its result and its end', async () => {
  let nowMs = 0;
  // Each look at the clock finds it two milliseconds on: a break comes after a few pieces.
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => {
    nowMs += 2;
    return nowMs;
  });
  const [token, result, done] = await tasksOf();
  clock.mockRestore();
  expect([token?.event, result?.event, done?.event]).toEqual(['token', 'result', 'done']);
  expect(token?.at).toBeGreaterThan(20);
  expect(done?.at).toBeGreaterThan(result?.at ?? Number.POSITIVE_INFINITY);
});
