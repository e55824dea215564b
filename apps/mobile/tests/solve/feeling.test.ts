import type { Language } from '@solacore/contract';
import { feelingChoices, feelingWord } from '@/features/solve/feeling';
import { i18n } from '@/i18n/i18n';
import { openSession, scriptedSessions } from './session-kit';

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
