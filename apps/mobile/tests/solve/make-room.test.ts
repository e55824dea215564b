import { roomBetween } from '@/features/solve/session/make-room';

/** Says of each piece whether other work had its turn before it. */
async function pieces(work: { apart?: boolean; takesMs?: number; waits?: boolean }[]) {
  const makeRoom = roomBetween();
  const hadRoom: boolean[] = [];
  for (const { apart = false, takesMs = 0, waits = false } of work) {
    if (waits) await new Promise((resolve) => setTimeout(resolve, 5));
    let others = false;
    setTimeout(() => {
      others = true;
    }, 0);
    await makeRoom(apart);
    hadRoom.push(others);
    const until = performance.now() + takesMs;
    while (performance.now() < until);
  }
  return hadRoom;
}

test('what is short and comes at once is done at once', async () => {
  expect(await pieces([{}, {}, {}])).toEqual([false, false, false]);
});

test('where it has taken long, other work has its turn, then it goes on', async () => {
  const [first, second, third] = await pieces([{ takesMs: 12 }, {}, {}]);
  expect([first, second, third]).toEqual([false, true, false]);
});

test('what stands apart waits for other work, but not where nothing came before it', async () => {
  expect(await pieces([{ apart: true }])).toEqual([false]);
  expect(await pieces([{}, { apart: true }])).toEqual([false, true]);
});

test('time in which nothing came is no work', async () => {
  expect(await pieces([{ takesMs: 12 }, { waits: true, apart: true }])).toEqual([false, false]);
});
