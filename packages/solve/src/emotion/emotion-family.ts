import { languages } from '@solacore/contract';
import { type EmotionFamily, feelings } from './feelings.ts';

const plainWords: [EmotionFamily, RegExp][] = [
  ['calm', /calm|peace|relax|relie|content\b|tranquil|calma|paz|seren|平静|安心|放松/],
  [
    'fear',
    /fear|anx|worr|afraid|nervous|stress|overwhelm|insecur|miedo|ansie|preocup|agobi|inquiet|怕|焦|慌|忧|压力/,
  ],
  [
    'anger',
    /ang(er|ry)|frustrat|annoy|irritat|resent|disgust|rabia|ira\b|enfad|enoj|asco|气|怒|烦|恨|厌/,
  ],
  [
    'sadness',
    /sad|grie|lone|hurt|guilt|asham|shame|tired|exhaust|disappoint|hopeless|empty|trist|sol[eo]|culp|cansa|dolor|decep|悲|伤|孤|累|愧|失落|疲/,
  ],
  [
    'joy',
    /joy|happ|glad|proud|hope|grate|excit|love|alegr|feliz|orgull|esperanza|ilusi|喜|乐|开心|兴奋|希望|感激/,
  ],
  ['surprise', /surpris|shock|amaz|sorpre|asombr|惊/],
];

/** The family (and with it the colour) of a feeling's name in any of the three languages. */
export function emotionFamily(label: string): EmotionFamily {
  const name = label.trim().toLowerCase();
  if (name === '') return 'neutral';
  const known = feelings.find((feeling) => languages.some((lang) => feeling.label[lang] === name));
  if (known !== undefined) return known.family;
  return plainWords.find(([, pattern]) => pattern.test(name))?.[0] ?? 'neutral';
}
