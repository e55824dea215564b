import { fetchAhead } from '@/features/solve/use-parts-ahead';

const mockAsked: string[] = [];
const mockPieces = ['one', 'two', 'three'].map((name) => () => mockAsked.push(name));

jest.mock('@/features/solve/load-session-part', () => ({
  loadSessionPart: () => Promise.resolve({ pieces: mockPieces }),
}));

test('of what a conversation needs, one piece is worked out in each idle moment', async () => {
  jest.useFakeTimers();
  fetchAhead();
  await jest.advanceTimersByTimeAsync(0);
  expect(mockAsked).toEqual([]);
  for (const count of [1, 2, 3]) {
    await jest.advanceTimersToNextTimerAsync();
    expect(mockAsked).toHaveLength(count);
  }
  expect(mockAsked).toEqual(['one', 'two', 'three']);
  jest.useRealTimers();
});
