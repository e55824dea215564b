import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineState, letIn, orderOf } from '../../src/llm/line-order.ts';

type Waiter = { id: number; priority: boolean };
const empty: LineState<Waiter> = { priority: [], standard: [], passed: 0 };

function join(line: LineState<Waiter>, waiter: Waiter): LineState<Waiter> {
  const lane = waiter.priority ? 'priority' : 'standard';
  return { ...line, [lane]: [...line[lane], waiter] };
}
const lineOf = (kinds: string) =>
  [...kinds].reduce((line, kind, id) => join(line, { id, priority: kind === 'p' }), empty);
const shown = (order: Waiter[]) => order.map(({ priority }) => (priority ? 'p' : 's')).join('');

/** Priority or not, or the next one is let in. */
const happenings = fc.array(fc.constantFrom('p', 's', 'in'), { maxLength: 200 });

describe('the order of the line', () => {
  it.each([
    ['sssppp', 'pppsss'],
    ['spppppppp', 'pppsppppp'],
    ['ssppppppp', 'pppspppsp'],
    ['sss', 'sss'],
    ['', ''],
  ])('of %s is %s', (kinds, order) => {
    expect(shown(orderOf(lineOf(kinds)))).toBe(order);
  });

  it('is the one in which they are let in where nobody else comes', () => {
    fc.assert(
      fc.property(happenings, (steps) => {
        let line = play(steps).line;
        const told = orderOf(line);
        const letInOrder: Waiter[] = [];
        for (let step = letIn(line); step; step = letIn(line)) {
          letInOrder.push(step.next);
          line = step.line;
        }
        expect(letInOrder).toEqual(told);
      }),
    );
  });

  it('keeps each kind in its order of coming', () => {
    fc.assert(
      fc.property(happenings, (steps) => {
        const { admitted, line } = play(steps);
        const all = [...admitted, ...orderOf(line)];
        for (const priority of [true, false]) {
          const ids = all.filter((one) => one.priority === priority).map(({ id }) => id);
          expect(ids).toEqual(ids.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('lets the k-th without priority in after at most 4k places, however many come with it', () => {
    fc.assert(
      fc.property(happenings, (steps) => {
        const { places } = play(steps);
        for (const { ahead, waited } of places) expect(waited).toBeLessThanOrEqual(4 * (ahead + 1));
      }),
    );
  });

  it('never lets one without priority before more than a quarter of a crowd with it', () => {
    const crowd = lineOf('s'.repeat(50) + 'p'.repeat(150));
    const order = shown(orderOf(crowd));
    for (let at = 0; at < 200; at += 4) expect(order.slice(at, at + 4)).toBe('ppps');
  });
});

/** Plays arrivals and admissions; for each one let in without priority, how it went. */
function play(steps: string[]) {
  let line = empty;
  const admitted: Waiter[] = [];
  const came = new Map<number, { at: number; ahead: number }>();
  const places: { ahead: number; waited: number }[] = [];
  for (const [id, step] of steps.entries()) {
    if (step !== 'in') {
      if (step === 's') came.set(id, { at: admitted.length, ahead: line.standard.length });
      line = join(line, { id, priority: step === 'p' });
      continue;
    }
    const next = letIn(line);
    if (!next) continue;
    line = next.line;
    admitted.push(next.next);
    const arrival = came.get(next.next.id);
    if (arrival) places.push({ ahead: arrival.ahead, waited: admitted.length - arrival.at });
  }
  return { line, admitted, places };
}
