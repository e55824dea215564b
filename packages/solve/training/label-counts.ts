import type { Language } from '@solacore/contract';
import { type Emotion, emotions } from '../src/emotion/emotions.ts';

/**
 * Which labels readers gave to the same text, of 100 with the first one, and of 100 texts (`any`):
 * counted in 400 texts a language of BRIGHTER (CC BY 4.0). English disgust is an estimate.
 */
const counts: Record<Language, Record<Emotion | 'any', string>> = {
  // In the order of `emotions`: anger, disgust, fear, joy, sadness, surprise.
  en: {
    any: '13 5 57 24 32 30',
    anger: '100 10 73 4 41 31',
    disgust: '40 100 40 4 20 25',
    fear: '16 4 100 6 39 34',
    joy: '2 0 14 100 9 26',
    sadness: '17 4 70 7 100 19',
    surprise: '13 5 65 21 20 100',
  },
  es: {
    any: '27 35 17 30 11 21',
    anger: '100 82 1 4 3 5',
    disgust: '63 100 3 8 3 7',
    fear: '2 6 100 2 9 9',
    joy: '3 10 1 100 6 18',
    sadness: '7 9 14 16 100 5',
    surprise: '6 12 7 26 2 100',
  },
  zh: {
    any: '47 15 3 21 12 9',
    anger: '100 31 3 2 10 11',
    disgust: '98 100 0 0 2 3',
    fear: '45 0 100 9 36 9',
    joy: '4 0 1 100 7 2',
    sadness: '40 2 9 13 100 0',
    surprise: '56 6 3 6 0 100',
  },
};

/** The share of texts with the first label, or of all, that readers gave the second one too. */
export function shareOf(lang: Language, given: Emotion | 'any', emotion: Emotion): number {
  const listed = counts[lang][given].split(' ');
  return Number(listed[emotions.indexOf(emotion)] ?? 0) / 100;
}
