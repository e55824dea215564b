import type { Language } from '@solacore/contract';
import { detectLanguage, emotionFamily, findMainEmotion } from '@solacore/solve';
import type { TFunction } from 'i18next';
import type { EmotionFamily } from '@/ui';
import type { SessionState } from './session/session-state.ts';

/** Names that replies use between machines; a person never reads them. */
const codes = ['anger', 'disgust', 'fear', 'joy', 'sadness', 'surprise', 'calm', 'neutral'];
const onlyLatin = /^[\p{Script=Latin}\s'’-]+$/u;
const tiredness = /tired|exhaust|drained|cansa|agota|累|疲/;

const common = [
  { key: 'worry', group: 'fear' },
  { key: 'sad', group: 'sadness' },
  { key: 'angry', group: 'anger' },
  { key: 'tired', group: 'tired' },
] as const;

/** The feeling a reply has named, not yet confirmed; empty while none is known. */
function suggestedFeeling({ conversation, suggestedFeeling: heard }: SessionState): string {
  return heard || conversation.state.receive?.emotion.label || '';
}

/** The latest of it: more than anybody says in a step, and read within a frame. */
const mostRead = 4000;

/** What the person's own words sound like, read on this device; empty where they do not say. */
export function feelingInWords({ messages }: Pick<SessionState, 'messages'>): string {
  const said = messages.filter(({ role }) => role === 'user').map(({ content }) => content);
  const text = said.join('\n').slice(-mostRead);
  return findMainEmotion(text, detectLanguage(text)) ?? '';
}

/** Whether there is a feeling to confirm or to correct. */
export function hasFeeling(state: SessionState): boolean {
  return state.conversation.emotion !== null || suggestedFeeling(state) !== '';
}

/** A feeling's name as the person reads it: a code becomes a word of their language. */
export function feelingWord(t: TFunction, label: string, language: Language): string {
  const name = label.trim();
  const isForeign = language === 'zh' && onlyLatin.test(name);
  if (!isForeign && !codes.includes(name.toLowerCase())) return name;
  const family = emotionFamily(name);
  return family === 'neutral' ? '' : t(`solve.receive.families.${family}`);
}

/** The words to choose from: what was heard first, then common ones of other kinds. */
export function feelingChoices(t: TFunction, state: SessionState, language: Language): string[] {
  const label = suggestedFeeling(state) || feelingInWords(state);
  const heard = capitalized(feelingWord(t, label, language));
  const own = state.conversation.emotion ?? '';
  const others = common
    .filter(({ group }) => heard === '' || group !== groupOf(heard))
    .map(({ key }) => t(`solve.receive.feelings.${key}`));
  const words = [heard, ...others].filter((word) => word !== '');
  return own === '' || words.includes(capitalized(own)) ? words : [...words, capitalized(own)];
}

function groupOf(word: string): EmotionFamily | 'tired' {
  return tiredness.test(word.toLowerCase()) ? 'tired' : emotionFamily(word);
}

export function capitalized(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}
