import {
  type HistoryEntry,
  type SolveEvent,
  type SolveState,
  type Step,
  steps,
} from '@solacore/contract';
import type { Person } from './person.ts';
import { doneOf, textOf } from './read-events.ts';

/** What someone answers in each step, the first words first; the last one is said again. */
export type Answers = Record<Step, string[]>;

export type Dialogue = {
  turns: { step: Step; reply: string; events: SolveEvent[] }[];
  state: SolveState;
};

/** Talks a session through, as the app does: with history and results so far, until it is over. */
export async function talkThrough(
  person: Person,
  sessionId: string,
  answers: Answers,
  most = 20,
): Promise<Dialogue> {
  const turns: Dialogue['turns'] = [];
  const history: HistoryEntry[] = [];
  const said: Record<Step, number> = { receive: 0, clarify: 0, reframe: 0, options: 0, commit: 0 };
  let state: SolveState = {};
  let step: Step | null = steps[0];
  while (step && turns.length < most) {
    const lines = answers[step];
    const content = lines[Math.min(said[step], lines.length - 1)] ?? '';
    said[step] += 1;
    const { events } = await person.say(sessionId, { content, step, history, state });
    const reply = textOf(events);
    turns.push({ step, reply, events });
    history.push({ role: 'user', content, step }, { role: 'assistant', content: reply, step });
    for (const event of events) if (event.event === 'result') state = { ...state, ...event.data };
    step = doneOf(events).next_step;
  }
  return { turns, state };
}
