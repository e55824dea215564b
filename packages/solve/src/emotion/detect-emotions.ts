import type { Language } from '@solacore/contract';
import { feelings } from './feelings.ts';

export const emotions = ['anger', 'disgust', 'fear', 'joy', 'sadness', 'surprise'] as const;
export type Emotion = (typeof emotions)[number];

/** The basic emotions a text shows, by the product's own lexicon; empty when it shows none. */
export function detectEmotions(text: string, lang: Language): Emotion[] {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const families = new Set(
    feelings.filter((feeling) => feeling.signs[lang].test(lower)).map((feeling) => feeling.family),
  );
  return emotions.filter((emotion) => emotion !== 'disgust' && families.has(emotion));
}
