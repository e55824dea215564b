import type { HistoryEntry, Language, SolveState, Step, StepResults } from '@solacore/contract';
import { steps } from '@solacore/contract';
import { guideReply } from '../../src/index.ts';
import type { Script } from './script.ts';

type Turn = {
  step: Step;
  number: number;
  content: string;
  text: string;
  result: StepResults | null;
  complete: boolean;
  /** What the person has said so far, this message included. */
  said: string;
};
export type Dialogue = { turns: Turn[]; state: SolveState; isDone: boolean };

const goOn: Record<Language, string> = {
  en: 'Yes, that fits.',
  es: 'Sí, encaja.',
  zh: '对，就是这样。',
};

function answers(script: Script, lang: Language): Record<Step, string[]> {
  const [problem, more, goal, obstacle, evidence, view, idea, choice, when, sure] = script;
  return {
    receive: [problem, more],
    clarify: [goOn[lang], goal, obstacle],
    reframe: [goOn[lang], evidence, view],
    options: [goOn[lang], idea, choice],
    commit: [goOn[lang], when, sure],
  };
}

/** Plays a person against the guide, as the app does: results go back with the next message. */
export function runDialogue(script: Script, lang: Language): Dialogue {
  const planned = answers(script, lang);
  const turns: Turn[] = [];
  const history: HistoryEntry[] = [];
  let state: SolveState = {};
  for (const step of steps) {
    for (let number = 1; number <= 6; number += 1) {
      const content = planned[step][number - 1] ?? goOn[lang];
      const reply = guideReply({ step, content, history: [...history], state, lang });
      turns.push({
        step,
        number,
        content,
        text: reply.text,
        result: reply.result,
        complete: reply.stepComplete,
        said: [...history.filter((e) => e.role === 'user').map((e) => e.content), content].join(
          '\n',
        ),
      });
      history.push({ role: 'user', content, step });
      history.push({ role: 'assistant', content: reply.text, step });
      state = { ...state, ...reply.result };
      if (reply.stepComplete) break;
      if (number === 6) return { turns, state, isDone: false };
    }
  }
  return { turns, state, isDone: true };
}
