import { assess, assessTogether, type SafetyAssessment } from './assess.ts';
import { standingGuess } from './standing-guess.ts';

/** From this level on nothing is generated: fixed help only. */
export const crisisLevel = 3;
/** From this level on help is shown beside the conversation. */
export const helpLevel = 2;

/** The person's last words that are read together with the new ones. */
const entriesTogether = 3;

/**
 * Danger in the new words, or building up over the person's earlier ones, oldest first. What was
 * said outright earlier keeps help in sight (level 2) whatever is said now: one denial never clears
 * it. A guess (`isGuess`) fades once the person has gone on for a while, unless another bears it out.
 * `assessEarlier` is for a caller who remembers what `assess` said of the earlier word at a place.
 */
export function assessConversation(
  content: string,
  earlier: readonly string[],
  assessEarlier: (text: string, at: number) => SafetyAssessment = (text) => assess(text),
): SafetyAssessment {
  const now = assess(content);
  if (now.level >= crisisLevel || earlier.length === 0) return now;
  const before = earlier.map((words, at) => ({ words, found: assessEarlier(words, at) }));
  const all = [...before, { words: content, found: now }];
  const said = all.find(({ found }) => isSaid(found))?.found;
  if (said) {
    return { level: helpLevel, category: isSaid(now) ? now.category : said.category };
  }
  const together = assessTogether([...earlier.slice(-entriesTogether), content]);
  if (isSaid(together)) return together;
  const guess = standingGuess(all);
  if (guess) return guess;
  // Words that were guessed at once are not guessed at again because others stand beside them.
  const isWeighedAnew = all.slice(-entriesTogether - 1).some(({ found }) => found.isGuess);
  if (!isWeighedAnew) return together.level > now.level ? together : now;
  return now.level < helpLevel ? now : { level: 1, category: 'distress' };
}

function isSaid({ level, isGuess }: SafetyAssessment): boolean {
  return level >= helpLevel && !isGuess;
}
