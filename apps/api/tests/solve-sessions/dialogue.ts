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

/**
 * Talks a session through until it is over: as the app does, with history and results so far, or
 * as a caller that sends its words and the step alone. Stops after 25 turns.
 */
export async function talkThrough(
  person: Person,
  sessionId: string,
  answers: Answers,
  { remembers = true } = {},
): Promise<Dialogue> {
  const turns: Dialogue['turns'] = [];
  const history: HistoryEntry[] = [];
  const said: Record<Step, number> = { receive: 0, clarify: 0, reframe: 0, options: 0, commit: 0 };
  let state: SolveState = {};
  let step: Step | null = steps[0];
  while (step && turns.length < 25) {
    const lines = answers[step];
    const content = lines[Math.min(said[step], lines.length - 1)] ?? '';
    said[step] += 1;
    const memory = remembers ? { history, state } : {};
    const { events } = await person.say(sessionId, { content, step, ...memory });
    const reply = textOf(events);
    turns.push({ step, reply, events });
    history.push({ role: 'user', content, step }, { role: 'assistant', content: reply, step });
    for (const event of events) if (event.event === 'result') state = { ...state, ...event.data };
    step = doneOf(events).next_step;
  }
  return { turns, state };
}
