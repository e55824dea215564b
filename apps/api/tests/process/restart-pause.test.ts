import { expect, it } from 'vitest';
import { restartPauseMs } from '../../src/workers/restart-pause.ts';

it('a worker that dies at once is started at once, then ever later', () => {
  const pauses = [1, 2, 3, 4, 5, 6, 7, 8, 9, 30].map(restartPauseMs);
  expect(pauses).toEqual([0, 500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
});
