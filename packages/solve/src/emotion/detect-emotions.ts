import type { Language } from '@solacore/contract';
import { emotionWeights } from './emotion-weights.ts';
import { type Emotion, emotions } from './emotions.ts';
import { degrees } from './lexicon/signs.ts';
import { featuresOf } from './text-features.ts';

/** What the signs of an emotion among a text's features say: strong, clear and faint ones. */
function signsOf(features: number[], emotion: Emotion): number[] {
  const from = emotions.indexOf(emotion) * degrees.length;
  return features.slice(from, from + degrees.length);
}

/**
 * The basic emotions that readers would see in a text, the likeliest first. On the generous side:
 * readers of everyday stories see several in most of them.
 */
export function detectEmotions(text: string, lang: Language): Emotion[] {
  const features = featuresOf(text, lang);
  return emotions
    .map((emotion) => {
      const weights = emotionWeights[lang][emotion];
      const isHinted = signsOf(features, emotion).some((sign) => sign > 0);
      const sum = features.reduce((all, value, at) => all + value * (weights[at] ?? 0), 0);
      return { emotion, likelihood: isHinted ? sum : -1 };
    })
    .filter(({ likelihood }) => likelihood >= 0)
    .toSorted((a, b) => b.likelihood - a.likelihood)
    .map(({ emotion }) => emotion);
}

/** The one emotion to show for a text, by its own signs alone; undefined where all are faint. */
export function findMainEmotion(text: string, lang: Language): Emotion | undefined {
  const features = featuresOf(text, lang);
  let best: { emotion: Emotion; strength: number } | undefined;
  for (const emotion of emotions) {
    const [strong = 0, clear = 0, faint = 0] = signsOf(features, emotion);
    const strength = strong * 2.2 + clear * 1.4 + faint * 0.3;
    if (strong + clear > 0 && strength > (best?.strength ?? 0)) best = { emotion, strength };
  }
  return best?.emotion;
}
