import type { SafetyCategory } from '@solacore/contract';
import type { SafetySignal } from '../machine/safety-signal.ts';

/** What was found; `isGuess`: by likeness only, no words of danger and no report of a model. */
export type FoundDanger = SafetySignal & { isGuess?: true };

/** What is asked where danger is possible, by what it may be about. */
const questions: Partial<Record<SafetyCategory, string>> = {
  suicide_self_harm: 'whether they are thinking of ending their life or of hurting themselves',
  medical_emergency: 'whether they have taken something or are hurt at this moment',
  being_harmed: 'whether someone is hurting them and whether they are safe where they are now',
  child_at_risk: 'whether the child is safe at this moment',
  harm_to_others: 'whether they are thinking of hurting someone',
};
const anyQuestion = 'whether they are safe, and whether they are thinking of ending their life';

/** What the check before the reply has found, as instructions for this turn. */
export function dangerBlock(danger: FoundDanger | undefined): string[] {
  if (!danger || danger.level === 0) return [];
  if (danger.level === 1) {
    return [
      '## This person is in distress',
      'Be softer and slower than the step asks: shorter sentences, one reflection, and ask nothing that is not needed. No push to go on; say that there is no hurry.',
    ];
  }
  const question = questions[danger.category ?? 'distress'] ?? anyQuestion;
  if (danger.isGuess) return guessBlock(question);
  return [
    '## Someone may be in danger: this comes before the step',
    `Ask ${question}: directly, kindly, in plain words, once, as your only question. If you have asked already in this conversation, do not ask again.`,
    'Do not coach past it: no step, no reframe, no options, no plan in this reply, and ready is false, unless the question has been asked and the person has said that they are safe. Then go on gently. Help stays on the screen: say so in half a sentence.',
    'Never promise secrecy. Never argue about reasons to live, never describe a method. Where someone is being hurt: no advice to confront, to stay or to leave, and no work on the couple.',
    'If the answer is yes, or dodges the question, or only jokes: report safety level 3 or 4.',
  ];
}

/** A likeness is often wrong: who reads the words decides, and an everyday trouble stays one. */
function guessBlock(question: string): string[] {
  return [
    '## A check wonders whether someone may be in danger, and is often wrong',
    `Read the person's own words for it. Where they may mean it, or hint at it, this comes before the step: ask ${question}, directly, kindly, in plain words, once, as your only question, with ready false, and report safety level 2 or more. If you have asked already in this conversation, do not ask again.`,
    'Where their words are plainly about something else, go on with the step: no question about danger, no word of help or of crisis.',
  ];
}
