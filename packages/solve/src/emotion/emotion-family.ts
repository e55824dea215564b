import { languages } from '@solacore/contract';
import { type EmotionFamily, feelings } from './feelings.ts';

const plainWords: [EmotionFamily, RegExp][] = [
  ['calm', /calm|peace|relax|relie|content\b|tranquil|calma|paz|seren|平静|安心|放松/],
  [
    'fear',
    /fear|anx|worr|uneas|dread|doubt|unsure|afraid|nervous|stress|overwhelm|insecur|pressure|miedo|ansie|preocup|agobi|inquiet|malestar|duda|inseg|presi[óo]n|怕|焦|慌|忧|压力|担心|不安|紧张|犹豫|愁/,
  ],
  [
    'anger',
    /ang(er|ry)|frustrat|annoy|irritat|furi|mad\b|disgust|rabia|ira\b|enfad|enoj|asco|气|怒|烦|恨|厌/,
  ],
  [
    'sadness',
    /sad|unhapp|grie|miss|resent|jealous|envy|weary|drained|numb|low\b|heavy|lone|hurt|guilt|asham|shame|tired|exhaust|disappoint|hopeless|empty|trist|pena|celos|envidia|vergüenza|herid|agotad|desánim|sol[eo]|culp|cansa|dolor|decep|悲|伤|难|孤|累|委屈|困|沮丧|失望|嫉妒|羡慕|自卑|丢脸|心酸|愧|失落|疲/,
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
