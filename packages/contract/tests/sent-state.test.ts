import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInSchema, postMessageRequestSchema, sentStateSchema } from '../src/index.ts';

const option = {
  id: 'a',
  title: 'Ask Sam',
  detail: '',
  pros: ['quick'],
  cons: [],
  effort: 'low',
  firstEffect: 'today',
  inControl: true,
  source: 'user',
};
const whole = {
  v: 1,
  step: 'commit',
  mode: 'coping',
  lang: 'en',
  distress: { before: 8, after: 5 },
  declinedOnce: true,
  turn: { ready: true, missing: [] },
  receive: { emotion: { label: 'worry', intensity: 7, confirmed: true }, theme: 'late reports' },
  clarify: {
    problem: 'Two reports are late.',
    facts: ['two are late'],
    assumptions: [],
    goal: 'one by Friday',
    obstacles: [{ text: 'no time', kind: 'outer' }],
    control: 'shared',
    changeable: false,
  },
  reframe: {
    thought: 'I fail',
    beliefBefore: 80,
    reframe: 'one slipped',
    source: 'ai',
    belief: 60,
  },
  options: { items: [option, { ...option, id: 'b' }], chosenId: 'a', why: 'soonest' },
  commit: {
    optionId: 'a',
    firstStep: 'Write to Sam',
    minutes: 10,
    when: 'Tuesday 9:10',
    where: 'desk',
    obstacle: 'rewriting it',
    ifThen: { if: 'I rewrite it', then: 'send it' },
    confidence: 7,
    rehearsed: false,
    remind: false,
  },
};

type Path = (string | number)[];

/** `whole` with one value changed. */
function changed(path: Path, value: unknown): unknown {
  const copy: unknown = structuredClone(whole);
  let at: unknown = copy;
  for (const key of path.slice(0, -1)) at = Object(at)[key];
  Object(at)[path.at(-1) ?? ''] = value;
  return copy;
}

const nested: Path[] = [
  [],
  ['distress'],
  ['turn'],
  ['receive'],
  ['receive', 'emotion'],
  ['clarify'],
  ['clarify', 'obstacles', 0],
  ['reframe'],
  ['options'],
  ['options', 'items', 1],
  ['commit'],
  ['commit', 'ifThen'],
];

const outOfBounds: [Path, unknown][] = [
  [['v'], 2],
  [['step'], 'finish'],
  [['mode'], 'advise'],
  [['lang'], 'fr'],
  [['declinedOnce'], 'yes'],
  [['distress', 'before'], Number.NaN],
  [['distress', 'after'], -1],
  [['turn', 'missing'], Array.from({ length: 21 }, () => 'x')],
  [['receive', 'theme'], 'a'.repeat(501)],
  [['receive', 'emotion', 'label'], 'a'.repeat(61)],
  [['receive', 'emotion', 'intensity'], Number.POSITIVE_INFINITY],
  [['clarify', 'facts'], Array.from({ length: 13 }, () => 'x')],
  [['clarify', 'assumptions', 0], null],
  [['clarify', 'obstacles'], Array.from({ length: 9 }, () => ({ text: 'x', kind: 'inner' }))],
  [['clarify', 'obstacles', 0, 'kind'], 'both'],
  [['clarify', 'changeable'], 0],
  [['reframe', 'belief'], 101],
  [
    ['reframe', 'candidates'],
    ['a', 'b', 'c', 'd', 'e'],
  ],
  [['options', 'items'], Array.from({ length: 7 }, () => option)],
  [['options', 'items', 0, 'id'], ''],
  [['options', 'items', 0, 'title'], 'a'.repeat(161)],
  [
    ['options', 'items', 0, 'pros'],
    ['a', 'b', 'c', 'd', 'e', 'f'],
  ],
  [['options', 'items', 0, 'fit'], Number.NaN],
  [['commit', 'minutes'], 0],
  [['commit', 'minutes'], 7.5],
  [['commit', 'confidence'], 11],
  [['commit', 'when'], 'a'.repeat(121)],
  [['commit', 'ifThen', 'then'], 7],
];

const isTaken = (state: unknown) => sentStateSchema.safeParse(state).success;

describe('the state a client sends', () => {
  it('is taken whole, and with every part left out', () => {
    expect(sentStateSchema.parse(whole)).toEqual(whole);
    for (const key of Object.keys(whole)) {
      const rest = Object.entries(whole).filter(([name]) => name !== key);
      expect(isTaken(Object.fromEntries(rest))).toBe(true);
    }
  });

  it.each(nested)('is refused with a field that nobody knows in %j', (...path) => {
    expect(isTaken(changed([...path, 'tier'], 'pro'))).toBe(false);
  });

  it.each(outOfBounds)('is refused where %j is out of bounds', (path, value) => {
    expect(isTaken(changed(path, value))).toBe(false);
    const body = { content: 'x', step: 'commit', state: changed(path, value) };
    expect(postMessageRequestSchema.safeParse(body).success).toBe(false);
  });

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.anything(), (state) => void isTaken(state)));
  });
});

describe('a check-in', () => {
  const checkIn = {
    sessionId: '11111111-1111-4111-8111-111111111111',
    at: '2026-11-25T18:00:00.000Z',
    result: 'not_yet',
    note: 'The evening was full.',
    helped: 4,
  };

  it('needs no more than its result, and takes words and a number', () => {
    const { note: _, helped: __, ...bare } = checkIn;
    expect(checkInSchema.parse(bare)).toEqual(bare);
    expect(checkInSchema.parse(checkIn)).toEqual(checkIn);
  });

  it.each([
    { result: 'failed' },
    { helped: 10.5 },
    { helped: Number.NaN },
    { note: 'a'.repeat(501) },
    { at: 'yesterday' },
    { sessionId: 'c1' },
    { counts: true },
  ])('is refused with %j', (wrong) => {
    expect(checkInSchema.safeParse({ ...checkIn, ...wrong }).success).toBe(false);
  });
});
