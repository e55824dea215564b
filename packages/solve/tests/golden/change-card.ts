import type { SolveState, Step } from '@solacore/contract';
import { capResult } from '../../src/machine/cap-result.ts';
import type { Field } from './moves.ts';

const believedAtFirst = 60;

/** The view or the option at a place (1-based) of the card, chosen by a tap. */
export function chooseOnCard(state: SolveState, step: Step, place: number): SolveState {
  if (step === 'options') {
    const chosenId = state.options?.items[place - 1]?.id;
    if (chosenId === undefined) throw new Error(`No option ${place}`);
    return { ...state, options: { items: state.options?.items ?? [], chosenId } };
  }
  const reframe = state.reframe?.candidates?.[place - 1];
  if (reframe === undefined) throw new Error(`No view ${place}`);
  const chosen = { ...state.reframe, reframe, belief: believedAtFirst };
  return { ...state, reframe: { ...chosen, source: 'ai', declined: false } };
}

function part<Name extends Step>(state: SolveState, step: Name) {
  return state[step] ?? capResult(step, null, state)[step];
}

/** A field of a card written over by hand. */
export function changeCard(state: SolveState, field: Field, text: string): SolveState {
  const receive = part(state, 'receive');
  const clarify = part(state, 'clarify');
  const commit = part(state, 'commit');
  if (receive === undefined || clarify === undefined || commit === undefined) return state;
  const { emotion } = receive;
  const { ifThen } = commit;
  const items = state.options?.items ?? [];
  const changes: Record<Field, () => SolveState> = {
    feeling: () => ({ receive: { ...receive, emotion: { ...emotion, label: text } } }),
    theme: () => ({ receive: { ...receive, theme: text } }),
    problem: () => ({ clarify: { ...clarify, problem: text } }),
    goal: () => ({ clarify: { ...clarify, goal: text } }),
    obstacle: () => ({ clarify: { ...clarify, obstacles: [{ text, kind: 'inner' }] } }),
    view: () => ({
      reframe: { ...state.reframe, reframe: text, source: 'user', declined: false },
    }),
    idea: () => ({
      options: { items: [...items, ownIdea(text)], chosenId: 'own-1' },
    }),
    step: () => ({ commit: { ...commit, firstStep: text } }),
    when: () => ({ commit: { ...commit, when: text } }),
    where: () => ({ commit: { ...commit, where: text } }),
    if: () => ({ commit: { ...commit, ifThen: { ...ifThen, if: text } } }),
    then: () => ({ commit: { ...commit, ifThen: { ...ifThen, then: text } } }),
  };
  return { ...state, ...changes[field]() };
}

function ownIdea(title: string) {
  return {
    ...{ id: 'own-1', title, detail: '', pros: [], cons: [], inControl: true },
    ...({ effort: 'med', firstEffect: 'unsure', source: 'user' } as const),
  };
}
