import { assess, assessTogether, type SafetyAssessment } from './assess.ts';

/** From this level on nothing is generated: fixed help only. */
export const crisisLevel = 3;
/** From this level on help is shown beside the conversation. */
export const helpLevel = 2;

/** The person's last words that are read together with the new ones. */
const entriesTogether = 3;

/**
 * Danger in the new words, or building up over the person's earlier ones, oldest first. What was
 * said earlier keeps help in sight (level 2) whatever is said now: one denial never clears it.
 */
export function assessConversation(content: string, earlier: readonly string[]): SafetyAssessment {
  const now = assess(content);
  if (now.level >= crisisLevel) return now;
  const before = earlier.map((text) => assess(text)).find(({ level }) => level >= helpLevel);
  if (before) return { level: helpLevel, category: now.category ?? before.category };
  if (earlier.length === 0) return now;
  const together = assessTogether([...earlier.slice(-entriesTogether), content]);
  return together.level > now.level ? together : now;
}
