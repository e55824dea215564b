import {
  type HistoryEntry,
  type Language,
  type SolveState,
  type Step,
  type StepResults,
  stepAfter,
  steps,
} from '@solacore/contract';
import { canAccept, canContinue, decideTurn, guideReply, turnInStep } from '../../src/index.ts';
import { changeCard, chooseOnCard } from './change-card.ts';
import { labels } from './labels.ts';
import type { Move } from './moves.ts';

/** One reply, with what it answered. */
export type PlayedTurn = {
  step: Step;
  number: number;
  content: string;
  text: string;
  result: StepResults | null;
  complete: boolean;
  history: HistoryEntry[];
  /** The results so far, as they went along with the message. */
  state: SolveState;
};

/** What stands in the file, in order: a move, the head of a step, a reply and its card. */
export type Beat =
  | { kind: 'move'; move: Move }
  | { kind: 'step'; step: Step }
  | { kind: 'reply'; turn: PlayedTurn; state: SolveState };

export type Played = { beats: Beat[]; turns: PlayedTurn[]; state: SolveState; isEnded: boolean };

type Stage = Played & { lang: Language; step: Step; history: HistoryEntry[] };

/** Plays a person's moves against the guide, as the app and the server do between them. */
export function play(moves: Move[], lang: Language): Played {
  let stage: Stage = {
    ...{ lang, step: 'receive', history: [], state: {}, turns: [], isEnded: false },
    beats: [{ kind: 'step', step: 'receive' }],
  };
  for (const move of moves) {
    if (stage.isEnded) throw new Error('A move after the end');
    stage = makeMove({ ...stage, beats: [...stage.beats, { kind: 'move', move }] }, move);
  }
  const isPlanned = stage.turns.at(-1)?.complete === true && stage.step === 'commit';
  return { ...stage, isEnded: stage.isEnded || isPlanned };
}

function makeMove(stage: Stage, move: Move): Stage {
  const { state, step, lang } = stage;
  if (move.kind === 'says') return say(stage, move.text);
  if (move.kind === 'chooses') return { ...stage, state: chooseOnCard(state, step, move.place) };
  if (move.kind === 'changes') return { ...stage, state: changeCard(state, move.field, move.text) };
  if (move.tap === 'stop') return { ...stage, isEnded: true };
  if (move.tap === 'listen') return { ...stage, state: { ...state, mode: 'listen' } };
  if (move.tap === 'work') return { ...stage, state: { ...state, mode: 'solve' } };
  if (move.tap === 'none' && step === 'options') return declineOptions(stage);
  if (move.tap === 'none') return { ...stage, state: { ...state, reframe: { declined: true } } };
  if (move.tap === 'back') return open(stage, steps[steps.indexOf(step) - 1] ?? step);
  const next = stepAfter(step);
  if (next === null) return { ...stage, isEnded: true };
  const there = open({ ...stage, state: confirmed(state) }, next);
  const isLeft = next === 'commit' ? canAccept : canContinue;
  return isLeft({ shownStep: next, state: there.state }) ? there : say(there, labels[lang].goOn);
}

/** The first time back to the problem, which stands as it was left; the second time a kind end. */
function declineOptions(stage: Stage): Stage {
  const { state } = stage;
  if (state.declinedOnce === true) return { ...stage, isEnded: true };
  const why = (state.options?.items ?? []).map(({ title }) => title).join('; ');
  return open(
    { ...stage, state: { ...state, declinedOnce: true, options: { items: [], why } } },
    'clarify',
  );
}

function open(stage: Stage, step: Step): Stage {
  return { ...stage, step, beats: [...stage.beats, { kind: 'step', step }] };
}

/** Going on from the first card says yes to the feeling on it. */
function confirmed(state: SolveState): SolveState {
  const { receive } = state;
  if (receive === undefined) return state;
  return { ...state, receive: { ...receive, emotion: { ...receive.emotion, confirmed: true } } };
}

function say(stage: Stage, content: string): Stage {
  const { step, history, state, lang } = stage;
  const number = turnInStep(history, step);
  const reply = guideReply({ step, content, history, state, lang, turn: number });
  const { stepComplete: ready, text } = reply;
  const decided = decideTurn({ step, turn: number, ready, result: reply.result, state });
  const { result, stepComplete: complete } = decided;
  const turn = { step, number, content, text, result, complete, history, state };
  const after = { ...state, ...result };
  return {
    ...stage,
    state: after,
    history: [
      ...history,
      { role: 'user', content, step },
      { role: 'assistant', content: text, step },
    ],
    turns: [...stage.turns, turn],
    beats: [...stage.beats, { kind: 'reply', turn, state: after }],
  };
}
