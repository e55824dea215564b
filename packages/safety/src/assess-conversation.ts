import { assess, assessTogether, type SafetyAssessment } from './assess.ts';

/** From this level on nothing is generated: fixed help only. */
export const crisisLevel = 3;
/** From this level on help is shown beside the conversation. */
export const helpLevel = 2;

/** The person's last words that are read together with the new ones. */
const entriesTogether = 3;
/** Messages over which a guess is remembered: help stays that long, and for good at a second one. */
const messagesOfGuesses = 4;

/**
 * Danger in the new words, or building up over the person's earlier ones, oldest first. What was
 * said outright earlier, or guessed twice, keeps help in sight (level 2) whatever is said now: one
 * denial never clears it. A single guess (`isGuess`) fades once the person has gone on for a while.
 * `assessEarlier` is for a caller who remembers what `assess` said of the earlier word at a place.
 */
export function assessConversation(
  content: string,
  earlier: readonly string[],
  assessEarlier: (text: string, at: number) => SafetyAssessment = (text) => assess(text),
): SafetyAssessment {
  const now = assess(content);
  if (now.level >= crisisLevel || earlier.length === 0) return now;
  const all = [...earlier.map(assessEarlier), now];
  const standing = all.find(isSaid) ?? repeatedGuess(all);
  if (standing) {
    const { category } = now.level >= helpLevel ? now : standing;
    return { level: helpLevel, category };
  }
  const together = assessTogether([...earlier.slice(-entriesTogether), content]);
  const fading = all.slice(-messagesOfGuesses).find(({ isGuess }) => isGuess);
  if (isSaid(together) || !fading) return together.level > now.level ? together : now;
  return fading;
}

function isSaid({ level, isGuess }: SafetyAssessment): boolean {
  return level >= helpLevel && !isGuess;
}

/** The first guess that another one soon bore out. */
function repeatedGuess(all: readonly SafetyAssessment[]): SafetyAssessment | undefined {
  return all.find(({ isGuess }, at) => {
    const near = all.slice(at, at + messagesOfGuesses).filter((one) => one.isGuess);
    return isGuess && near.length > 1;
  });
}
