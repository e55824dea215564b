import type { Cue } from '../../weigh-cues.ts';

/** One weak sign made of several phrasings; for text that has gone through `spellOut`. */
export function cue(topic: string, points: number, phrases: string[]): Cue {
  return { topic, points, pattern: new RegExp(phrases.join('|')) };
}
