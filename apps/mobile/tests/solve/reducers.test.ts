import { maxHistoryLength } from '@solacore/contract';
import { mergeResult } from '@solacore/solve';
import { conversationTitle } from '@/features/solve/session/conversation-title';
import { sentHistory } from '@/features/solve/session/sent-history';
import type { Message } from '@/local-db/records';

function message(id: string, more: Partial<Message> = {}): Message {
  return {
    id,
    conversationId: 'c',
    role: 'user',
    content: id,
    masked: id,
    step: 'receive',
    status: 'sent',
    isOpening: false,
    provider: null,
    createdAt: '2026-11-20T10:00:00.000Z',
    ...more,
  };
}

function option(id: string, more: object = {}) {
  return {
    id,
    title: id,
    detail: '',
    pros: [],
    cons: [],
    effort: 'low' as const,
    firstEffect: 'today' as const,
    inControl: true,
    source: 'ai' as const,
    ...more,
  };
}

const asItIs = (text: string) => text;

test('history leaves out what failed, the words themselves and all that follows', () => {
  const words = message('now');
  const messages = [
    message('one'),
    message('two', { role: 'assistant', status: 'stopped' }),
    message('lost', { status: 'failed' }),
    message('', { role: 'assistant', status: 'stopped' }),
    words,
    message('reply', { role: 'assistant', status: 'streaming' }),
  ];
  expect(sentHistory(messages, words, asItIs).map((entry) => entry.content)).toEqual([
    'one',
    'two',
  ]);
});

test('a step that is opened a second time begins without its earlier turns', () => {
  const words = message('new plan', { step: 'commit', isOpening: true });
  const messages = [
    message('told'),
    message('opened', { step: 'commit', isOpening: true }),
    message('old answer', { step: 'commit' }),
    words,
  ];
  expect(sentHistory(messages, words, asItIs).map(({ content }) => content)).toEqual(['told']);
  const later = message('answer', { step: 'commit' });
  const after = sentHistory([...messages, later], later, asItIs);
  expect(after.map(({ content }) => content)).toEqual(['told', 'new plan']);
});

test('history stays within 60 entries and 32,000 characters; the oldest go first', () => {
  const words = message('now');
  const many = Array.from({ length: 80 }, (_, index) => message(`m${index}`));
  const short = sentHistory([...many, words], words, asItIs);
  expect(short).toHaveLength(60);
  expect(short.at(-1)?.content).toBe('m79');
  const long = many.map((one) => ({ ...one, masked: 'x'.repeat(4000) }));
  const entries = sentHistory([...long, words], words, asItIs);
  expect(entries.reduce((sum, entry) => sum + entry.content.length, 0)).toBe(maxHistoryLength);
});

test('a new result keeps the confirmed feeling, the fits and the options of the person', () => {
  const merged = mergeResult(
    { options: { items: [option('a', { fit: 8 }), option('own-2')], chosenId: 'own-2' } },
    {
      receive: { emotion: { label: 'anger', confirmed: false }, theme: 'late' },
      options: { items: [option('a'), option('b')] },
    },
    'worry',
  );
  expect(merged.receive?.emotion).toEqual({ label: 'worry', confirmed: true });
  expect(merged.options?.items.map(({ id, fit }) => [id, fit])).toEqual([
    ['a', 8],
    ['b', undefined],
    ['own-2', undefined],
  ]);
  expect(merged.options?.chosenId).toBe('own-2');
});

test.each([
  ['  I said yes again. Then I stayed late.', 'I said yes again'],
  ['连着三个周末都搭进去了。还是追不上。', '连着三个周末都搭进去了'],
  [
    'I have worked three weekends in a row and I am still behind with everything',
    'I have worked three weekends in a row and I am still behind…',
  ],
  ['Escribo a ana@example.com y nada', 'Escribo a ana@example.com y nada'],
  [
    'I promised Dad I would call before the visit, and I keep putting it off for weeks.',
    'I promised Dad I would call before the visit',
  ],
  [
    'Well, I promised Dad I would call before the visit and never did it at all.',
    'Well, I promised Dad I would call before the visit…',
  ],
  [
    '室友每天半夜打游戏，我说过两次都没用，白天上班一直犯困。',
    '室友每天半夜打游戏，我说过两次都没用',
  ],
])('the title of %p is %p', (words, title) => {
  expect(conversationTitle(words)).toBe(title);
});
