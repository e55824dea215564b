import type { SafetyCategory } from './categories.ts';
import { isFound, type Searched } from './search/book-search.ts';

/** A weak sign. Of each topic the heaviest sign counts once; negative points speak for harmless. */
export type Cue = { topic: string; points: number; pattern: RegExp };

/** Weak signs of one category that together, from the threshold on, mean "possible" (level 2). */
export type CueSet = {
  category: SafetyCategory;
  threshold: number;
  cues: readonly Cue[];
  /** Long texts gather signs by chance: one point more for each so many characters. */
  charactersAPoint?: number;
};

/** True where the signs of different topics in a normalized message reach the threshold. */
export function reachesThreshold(set: CueSet, searched: Searched): boolean {
  const { cues, threshold, charactersAPoint = Number.POSITIVE_INFINITY } = set;
  const raised = threshold + Math.floor(searched.message.length / charactersAPoint);
  const byTopic = new Map<string, number>();
  for (const { topic, points, pattern } of cues) {
    const known = byTopic.get(topic) ?? 0;
    if (Math.abs(points) > Math.abs(known) && isFound(searched, pattern)) {
      byTopic.set(topic, points);
    }
  }
  return [...byTopic.values()].reduce((sum, points) => sum + points, 0) >= raised;
}
