import type { SolveOption, SolveState, Step, StepResults } from '@solacore/contract';
import type { Catalog } from '@solacore/i18n';
import { decideTurn, ownOptionId } from '@solacore/solve';

type Whole = { [S in Step]: NonNullable<StepResults[S]> };

/** One row of a step's card: how it is called, read and written. Text in it carries placeholders. */
type Row<Part> = {
  name: string;
  label: (texts: Catalog) => string;
  read: (part: Part) => string | number | undefined;
  write: (part: Part, words: string) => Part;
  /** The row holds a number between these. */
  range?: [low: number, high: number];
};

const receive: Row<Whole['receive']>[] = [
  {
    name: 'feeling',
    label: ({ solve }) => solve.receive.feeling,
    read: ({ emotion }) => emotion.label,
    write: (part, label) => ({ ...part, emotion: { ...part.emotion, label, confirmed: true } }),
  },
  {
    name: 'theme',
    label: ({ solve }) => solve.receive.theme,
    read: ({ theme }) => theme,
    write: (part, theme) => ({ ...part, theme }),
  },
];

const clarify: Row<Whole['clarify']>[] = [
  {
    name: 'problem',
    label: ({ solve }) => solve.clarify.problem,
    read: ({ problem }) => problem,
    write: (part, problem) => ({ ...part, problem }),
  },
  {
    name: 'goal',
    label: ({ solve }) => solve.clarify.goal,
    read: ({ goal }) => goal,
    write: (part, goal) => ({ ...part, goal }),
  },
  {
    name: 'obstacle',
    label: ({ solve }) => solve.clarify.obstacle,
    read: ({ obstacles }) => obstacles[0]?.text,
    write: (part, text) => ({ ...part, obstacles: [{ text, kind: 'outer' }] }),
  },
];

const reframe: Row<Whole['reframe']>[] = [
  {
    name: 'thought',
    label: ({ solve }) => solve.reframe.thought,
    read: ({ thought }) => thought,
    write: (part, thought) => ({ ...part, thought }),
  },
  {
    name: 'mine',
    label: ({ solve }) => solve.reframe.title,
    read: (part) => part.reframe,
    write: (part, words) => ({ ...part, reframe: words, source: 'user', declined: false }),
  },
  {
    name: 'belief',
    label: ({ solve }) => solve.reframe.belief,
    read: ({ belief }) => belief,
    write: (part, words) => ({ ...part, belief: Number(words) }),
    range: [0, 100],
  },
];

const options: Row<Whole['options']>[] = [
  {
    name: 'mine',
    label: ({ solve }) => solve.options.addLabel,
    read: () => undefined,
    write(part, title) {
      const own: SolveOption = {
        id: ownOptionId(part.items.length + 1),
        title: title.slice(0, 160),
        detail: '',
        pros: [],
        cons: [],
        effort: 'med',
        firstEffect: 'unsure',
        inControl: true,
        source: 'user',
      };
      return { ...part, items: [...part.items, own], chosenId: own.id };
    },
  },
];

const commit: Row<Whole['commit']>[] = [
  {
    name: 'step',
    label: ({ solve }) => solve.commit.firstStep,
    read: ({ firstStep }) => firstStep,
    write: (part, firstStep) => ({ ...part, firstStep }),
  },
  {
    name: 'when',
    label: ({ solve }) => solve.commit.when,
    read: ({ when }) => when,
    write: (part, when) => ({ ...part, when: when.slice(0, 120) }),
  },
  {
    name: 'where',
    label: ({ solve }) => solve.commit.where,
    read: ({ where }) => where,
    write: (part, where) => ({ ...part, where: where.slice(0, 200) }),
  },
  {
    name: 'if',
    label: ({ solve }) => solve.commit.if,
    read: ({ ifThen }) => ifThen.if,
    write: (part, words) => ({ ...part, ifThen: { ...part.ifThen, if: words } }),
  },
  {
    name: 'then',
    label: ({ solve }) => solve.commit.then,
    read: ({ ifThen }) => ifThen.then,
    write: (part, words) => ({ ...part, ifThen: { ...part.ifThen, then: words } }),
  },
  {
    name: 'sure',
    label: ({ solve }) => solve.commit.confidence,
    read: ({ confidence }) => confidence,
    write: (part, words) => ({ ...part, confidence: Number(words) }),
    range: [0, 10],
  },
];

type BoundRow = {
  name: string;
  label: (texts: Catalog) => string;
  range: [low: number, high: number] | undefined;
  value: string;
  /** The results with this row written. */
  write: (words: string) => SolveState;
};

/** The rows of a step over the results so far; a part that is not there yet is its blank form. */
export function rowsOf(step: Step, state: SolveState): BoundRow[] {
  const blank = decideTurn({ step, turn: Infinity, ready: false, result: null, state }).result;
  const part = { ...blank, ...state };
  switch (step) {
    case 'receive':
      return bind(part.receive, receive, (changed) => ({ ...state, receive: changed }));
    case 'clarify':
      return bind(part.clarify, clarify, (changed) => ({ ...state, clarify: changed }));
    case 'reframe':
      return bind(part.reframe, reframe, (changed) => ({ ...state, reframe: changed }));
    case 'options':
      return bind(part.options, options, (changed) => ({ ...state, options: changed }));
    case 'commit':
      return bind(part.commit, commit, (changed) => ({ ...state, commit: changed }));
  }
}

function bind<Part>(
  part: Part | undefined,
  rows: Row<Part>[],
  put: (changed: Part) => SolveState,
): BoundRow[] {
  if (part === undefined) return [];
  return rows.map(({ name, label, range, read, write }) => ({
    name,
    label,
    range,
    value: String(read(part) ?? ''),
    write: (words) => put(write(part, words)),
  }));
}
