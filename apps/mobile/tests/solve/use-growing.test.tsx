import { renderHook } from '@testing-library/react-native';
import { act } from 'react';
import { createStore } from 'zustand/vanilla';
import { useGrowing } from '@/features/solve/conversation/use-growing';
import type { Message } from '@/local-db/records';

const reply = (content: string, status: Message['status']): Message => ({
  id: 'reply',
  conversationId: 'one',
  role: 'assistant',
  content,
  masked: content,
  step: 'receive',
  status,
  isOpening: false,
  provider: null,
  createdAt: '2026-11-02T09:00:00.000Z',
});

test('words come from the store; that they have ended comes with the screen around them', async () => {
  const store = createStore(() => ({ messages: [reply('One', 'streaming')] }));
  const session = { store } as unknown as Parameters<typeof useGrowing>[0];
  const drawn = { shown: reply('One', 'streaming') };
  const { result, rerender } = await renderHook(
    ({ shown }: { shown: Message }) => useGrowing(session, shown),
    { initialProps: drawn },
  );
  await act(async () => store.setState({ messages: [reply('One two', 'streaming')] }));
  expect(result.current).toMatchObject({ content: 'One two', status: 'streaming' });
  const ended = reply('One two.', 'sent');
  await act(async () => store.setState({ messages: [ended] }));
  expect(result.current).toMatchObject({ content: 'One two.', status: 'streaming' });
  await rerender({ shown: ended });
  expect(result.current).toBe(ended);
});
