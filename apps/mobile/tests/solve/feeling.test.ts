import { NetworkError } from '@solacore/client';
import type { Language } from '@solacore/contract';
import { feelingChoices, feelingWord } from '@/features/solve/feeling';
import { confirmFeeling } from '@/features/solve/session/fill-in';
import { sayWords } from '@/features/solve/session/talk';
import { sessionLook } from '@/features/solve/session-look';
import { i18n } from '@/i18n/i18n';
import { done, openSession, scriptedSessions, token } from './session-kit';

const client = scriptedSessions(async function* () {});

async function choices(language: Language, heard: string, confirmed: string | null = null) {
  const { session } = await openSession(client.sessions);
  const state = session.store.getState();
  const conversation = { ...state.conversation, emotion: confirmed };
  const t = i18n.getFixedT(language);
  return feelingChoices(t, { ...state, suggestedFeeling: heard, conversation }, language);
}

test.each([
  ['en', 'sadness', 'Sad'],
  ['es', 'fear', 'Miedo'],
  ['zh', 'disgust', '生气'],
  ['zh', 'frustrated', '生气'],
  ['es', 'agobio', 'agobio'],
  ['zh', '委屈', '委屈'],
  ['en', 'neutral', ''],
] as const)('in %s the reply that says %p is read as %p', (language, label, word) => {
  expect(feelingWord(i18n.getFixedT(language), label, language)).toBe(word);
});

test.each([
  ['en', 'sadness', ['Sad', 'Worry', 'Angry', 'Tired']],
  ['es', 'miedo', ['Miedo', 'Tristeza', 'Enfado', 'Cansancio']],
  ['zh', '疲惫', ['疲惫', '担心', '难过', '生气']],
  ['en', '', ['Worry', 'Sad', 'Angry', 'Tired']],
] as const)(
  'in %s after %p each kind of feeling is offered once',
  async (language, heard, words) => {
    expect(await choices(language, heard)).toEqual(words);
  },
);

test('an own word joins the others and moves none of them', async () => {
  const before = await choices('en', 'worry');
  expect(await choices('en', 'worry', 'angry')).toEqual(before);
  expect(await choices('en', 'worry', 'homesick')).toEqual([...before, 'Homesick']);
});

test.each([
  ['en', 'My boss took the credit again and I am furious.', 'Angry'],
  ['es', 'Tengo mucho miedo de que me despidan.', 'Miedo'],
  ['zh', '奶奶走了，我一直想哭，很难过。', '难过'],
] as const)(
  'in %s no reply came: the words themselves say it first',
  async (lang, words, first) => {
    const lost = scriptedSessions(async function* () {
      yield* [];
      throw new NetworkError('lost');
    });
    const { session } = await openSession(lost.sessions);
    await sayWords(session, words);
    const state = session.store.getState();
    expect(feelingChoices(i18n.getFixedT(lang), state, lang)[0]).toBe(first);
  },
);

test('what the reply heard is only proposed: the person corrects it, and the colour follows', async () => {
  const heard = scriptedSessions(async function* () {
    yield token('That sounds heavy.');
    const end = done('receive', false);
    if (end.event === 'done') yield { ...end, data: { ...end.data, emotion_detected: 'anger' } };
  });
  const { session } = await openSession(heard.sessions);
  await sayWords(session, 'They changed the plan again.');
  const { suggestedFeeling, conversation } = session.store.getState();
  expect(suggestedFeeling).toBe('anger');
  expect(sessionLook(conversation).emotion).toBe('neutral');
  await confirmFeeling(session, 'tristeza');
  expect(sessionLook(session.store.getState().conversation).emotion).toBe('sadness');
});
