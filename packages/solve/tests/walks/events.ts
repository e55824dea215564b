import { type Step, steps } from '@solacore/contract';
import fc from 'fast-check';

/** What may be wrong with a reply, or with its way. */
const faults = ['none', 'lost', 'twice', 'late', 'endless'] as const;

/** What happens in a session: what the person does, and what a reply is like. */
export type Happening =
  | { what: 'say'; claims: boolean; result: unknown; fault: (typeof faults)[number] }
  | { what: 'say again'; claims: boolean }
  | { what: 'wrong step'; step: Step; completes: boolean }
  | { what: 'fill in'; isFixed: boolean }
  | { what: 'blank' }
  | { what: 'back'; to: Step }
  | { what: Plain };

type Plain = 'continue' | 'skip' | 'listen' | 'work' | 'none' | 'accept' | PlainBeside;
type PlainBeside = 'late reply' | 'danger' | 'safe' | 'end';

/** `good` stands for a whole result of the step; everything else is what a broken model sends. */
const result = fc.oneof(
  { weight: 4, arbitrary: fc.constant('good') },
  { weight: 1, arbitrary: fc.constant('blank') },
  { weight: 1, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.anything() },
);
const anyStep = fc.constantFrom(...steps);

const said = fc.record({
  what: fc.constant('say' as const),
  claims: fc.boolean(),
  result,
  fault: fc.constantFrom(...faults),
});

const plain = (...what: Plain[]) => fc.record({ what: fc.constantFrom(...what) });

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 8, arbitrary: said },
  { weight: 9, arbitrary: plain('continue') },
  {
    weight: 7,
    arbitrary: fc.record({ what: fc.constant('fill in' as const), isFixed: fc.boolean() }),
  },
  { weight: 3, arbitrary: plain('none', 'accept', 'accept', 'late reply') },
  { weight: 2, arbitrary: plain('skip', 'listen', 'work', 'work', 'work') },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('back' as const), to: anyStep }) },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('say again' as const), claims: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('wrong step' as const),
      step: anyStep,
      completes: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('blank' as const) }) },
  { weight: 1, arbitrary: plain('danger', 'safe', 'safe', 'safe') },
);

/** A session that ends at the end, or never: the machine must stand both. */
export const anyWalk = fc
  .tuple(
    fc.array(happening, { minLength: 12, maxLength: 70, size: 'max' }),
    fc.boolean(),
    fc.array(happening, { maxLength: 4 }),
  )
  .map(([first, isEnded, after]): Happening[] =>
    isEnded ? [...first, { what: 'end' }, ...after] : first,
  );
