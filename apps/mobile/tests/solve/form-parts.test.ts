import { type SolveState, solveStateSchema } from '@solacore/contract';
import { missingFields } from '@solacore/solve';
import { clarifyPart } from '@/features/solve/cards/form/clarify-part';
import { commitPart } from '@/features/solve/cards/form/commit-part';
import { fieldErrors } from '@/features/solve/cards/form/field-errors';
import { maskWithin } from '@/features/solve/cards/form/mask-within';
import { blankOption, optionsPart } from '@/features/solve/cards/form/options-part';
import { receivePart } from '@/features/solve/cards/form/receive-part';
import { reframePart } from '@/features/solve/cards/form/reframe-part';
import type { StepPart } from '@/features/solve/cards/form/step-part';
import type { Conversation } from '@/local-db/records';
import { openSession, scriptedSessions } from './session-kit';

/** Longer than any line may be, with something to hide in every sentence. */
const flood = 'Write to sam@example.com at once.\n'.repeat(200);

async function session(state: SolveState = {}, emotion: string | null = 'Worry') {
  const { session: open } = await openSession(scriptedSessions(async function* () {}).sessions);
  open.store.setState((before) => ({
    conversation: { ...before.conversation, state, emotion },
  }));
  return open;
}

async function written<V>(part: StepPart<V>, values: NoInfer<V>, before: SolveState = {}) {
  const { store, masker } = await session(before);
  return part.write(values, store.getState().conversation, maskWithin(masker));
}

const option = { ...blankOption([]), title: flood, pros: flood, cons: flood };

test('whatever is written into a form stays within what the server takes, and is masked', async () => {
  const states = [
    await written(receivePart, { theme: flood }),
    await written(clarifyPart, {
      situation: flood,
      effect: flood,
      goal: flood,
      obstacle: flood,
      control: 'not_mine',
    }),
    await written(reframePart, { thought: flood, view: flood, belief: 10, declined: false }),
    await written(optionsPart, {
      items: [option, { ...option, id: 'own-2' }],
      chosenId: 'own-2',
    }),
    await written(commitPart, {
      firstStep: flood,
      minutes: '240',
      when: flood,
      where: flood,
      obstacle: flood,
      if: flood,
      then: flood,
      confidence: 10,
      rehearsed: true,
    }),
  ];
  for (const state of states) {
    expect(solveStateSchema.parse(state)).toEqual(state);
    expect(JSON.stringify(state)).not.toContain('sam@example.com');
    // No placeholder was cut in two.
    expect(JSON.stringify(state).replaceAll('<EMAIL_1>', '')).not.toContain('<');
  }
});

test('an empty form lacks exactly what the server would call missing', async () => {
  const { store } = await session({}, null);
  const { conversation } = store.getState();
  const errors = <V>(part: StepPart<V>) =>
    fieldErrors(
      part,
      part.read(store.getState(), (text) => text),
      conversation,
    );
  expect(errors(receivePart)).toEqual(missingFields('receive', null));
  expect(errors(clarifyPart)).toEqual(missingFields('clarify', null));
  expect(errors(reframePart)).toEqual(missingFields('reframe', null));
  expect(errors(optionsPart)).toEqual(missingFields('options', null));
  expect(errors(commitPart)).toEqual(missingFields('commit', null));
});

test('what was written is read back as it was written', async () => {
  const open = await session();
  const { conversation } = open.store.getState();
  const values = {
    situation: 'Mail to sam@example.com',
    effect: 'I lose sleep',
    goal: 'Two reports',
    obstacle: 'Me',
    control: 'mine' as const,
  };
  const state = clarifyPart.write(values, conversation, maskWithin(open.masker));
  open.store.setState((before) => ({ conversation: { ...before.conversation, state } }));
  expect(clarifyPart.read(open.store.getState(), open.masker.unmask)).toEqual(values);
});

test('what a reply had found stays where the person changed nothing of it', async () => {
  const found: SolveState = {
    clarify: {
      problem: 'Late reports',
      facts: ['Three of them'],
      assumptions: ['Sam is angry'],
      goal: '',
      obstacles: [
        { text: 'Polishing', kind: 'inner' },
        { text: 'Meetings', kind: 'outer' },
      ],
      control: 'not_mine',
      changeable: true,
    },
    options: {
      items: [{ ...aiOption, id: 'a' }],
    },
  };
  const open = await session(found);
  const { conversation } = open.store.getState();
  const keep = <V>(part: StepPart<V>, change: (values: V) => V, next: Conversation) =>
    part.write(change(part.read(open.store.getState(), open.masker.unmask)), next, (text) => text);
  expect(keep(clarifyPart, (values) => ({ ...values, goal: 'Two' }), conversation).clarify).toEqual(
    { ...found.clarify, goal: 'Two' },
  );
  expect(keep(optionsPart, (values) => values, conversation).options?.items).toEqual(
    found.options?.items,
  );
});

const aiOption = {
  title: 'Ask Sam',
  detail: 'Two lines',
  pros: ['Quick'],
  cons: [],
  effort: 'low' as const,
  firstEffect: 'today' as const,
  inControl: false,
  source: 'ai' as const,
  fit: 7,
};
