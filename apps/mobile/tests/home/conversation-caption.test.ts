import { captionOf, stampOf } from '@/features/home/conversation-caption.ts';
import { i18n } from '@/i18n/i18n';
import type { Conversation } from '@/local-db/records.ts';
import { keptConversation } from './kept-conversation.ts';

const now = new Date(2026, 10, 22, 9, 30);

const conversation: Conversation = {
  ...keptConversation,
  createdAt: now.toISOString(),
  updatedAt: new Date(2026, 10, 21, 23, 50).toISOString(),
};

test.each([
  ['en', 'Worry. Clarify, yesterday'],
  ['es', 'Worry. Aclarar, ayer'],
  ['zh', 'Worry。理清，昨天'],
] as const)('says feeling, step and day in %s', (language, caption) => {
  expect(captionOf(i18n.getFixedT(language), conversation, now, language)).toBe(caption);
});

test('names the day in words when it is further back', () => {
  const earlier = { ...conversation, updatedAt: new Date(2026, 10, 14, 8).toISOString() };
  expect(captionOf(i18n.getFixedT('es'), earlier, now, 'es')).toBe(
    'Worry. Aclarar, 14 de noviembre',
  );
  expect(captionOf(i18n.getFixedT('zh'), earlier, now, 'zh')).toBe('Worry。理清，11月14日');
});

test('says that a plan was made once it was accepted', () => {
  const accepted = { ...conversation, emotion: null, acceptedAt: now.toISOString() };
  expect(captionOf(i18n.getFixedT('en'), accepted, now, 'en')).toBe('Plan made, yesterday');
});

test('the stamp is neutral before a feeling is confirmed and sharp once a plan was made', () => {
  expect(stampOf({ ...conversation, emotion: null }).emotion).toBe('neutral');
  expect(stampOf(conversation)).toEqual({ emotion: 'fear', drift: 0, spread: 0.2 });
  expect(stampOf({ ...conversation, acceptedAt: now.toISOString() }).spread).toBe(0);
});

test('the stamp drifts with the last number the person gave', () => {
  const believed = { ...conversation, state: { reframe: { belief: 70 } } };
  expect(stampOf(believed).drift).toBeCloseTo(0.56);
});
