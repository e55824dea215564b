import { type Likelihood, weighMessage } from './learned/model.ts';
import { type ReadMessage, readMessage, readTogether } from './read-message.ts';
import { noDanger, type SafetyAssessment, worse } from './worse.ts';

export type { SafetyAssessment } from './worse.ts';

/** Log-odds from which help is shown for what no phrase says outright. */
const helpFrom = 0.35;
/** The same where a phrase agrees; not in Chinese, whose phrases are mistaken more often. */
const agreedFrom = -0.05;
const chinese = /[\u3400-\u9fff]/;
/** From these on what the model alone thinks is remembered for longer. */
const sureFrom = 2.5;
/** Below these a phrase was only a way to speak. */
const meantFrom = -1.5;

/**
 * How much danger a message speaks of, and of which kind. Phrases decide what stops a conversation
 * (level 3 and 4); a model learned from written messages decides what else shows help (level 2).
 * Every language is looked for, so `lang` changes nothing. Nothing of the text is kept.
 */
export function assess(text: string, _lang?: string): SafetyAssessment {
  return weigh(readMessage(text));
}

/** The same for a person's last messages as one text: also the signs that only add up over several. */
export function assessTogether(messages: readonly string[]): SafetyAssessment {
  return weigh(readTogether(messages));
}

function weigh(read: ReadMessage): SafetyAssessment {
  return judge(read, weighMessage(read.message, read.signs));
}

/** What is made of the phrases found and of the model's opinion. */
export function judge(
  { message, ruled, certain }: Pick<ReadMessage, 'message' | 'ruled' | 'certain'>,
  { danger, harm }: Likelihood,
): SafetyAssessment {
  if (ruled.level >= 3 && danger >= meantFrom) return ruled;
  // How old somebody is, is said and not weighed.
  if (certain.level >= 2 || ruled.category === 'minor_user') return worse(certain, asSaid(ruled));
  const isAgreed = ruled.level >= 2 && !chinese.test(message);
  if (danger >= (isAgreed ? agreedFrom : helpFrom)) {
    if (ruled.level >= 2) return { level: 2, category: ruled.category };
    const category = harm > 0 ? 'being_harmed' : 'suicide_self_harm';
    const guess: SafetyAssessment = { level: 2, category, isGuess: true };
    return danger >= sureFrom ? { ...guess, isSure: true } : guess;
  }
  return ruled.level >= 2 ? { level: 1, category: 'distress' } : ruled;
}

function asSaid(ruled: SafetyAssessment): SafetyAssessment {
  return ruled.category === 'minor_user' ? ruled : noDanger;
}
