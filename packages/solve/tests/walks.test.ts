import { steps } from '@solacore/contract';
import { describe, expect, it } from 'vitest';
import type { Walk } from '../src/index.ts';
import { checkCaps, checkWalks, realMachine } from './walks/random-walks.ts';
import type { Machine } from './walks/session.ts';

/** A twentieth of `npm run bar:method-walks`. */
const runs = { numRuns: 1000 };

describe('a session walked at random, with replies that are wrong, late, lost or repeated', () => {
  it('has a way out of every state, skips no step silently and stays over once it is', () => {
    const seen = checkWalks(runs);
    for (const step of steps) {
      const others = step === 'receive' ? [] : [`${step} coping`];
      const kinds = [`${step} solve`, `${step} solve complete`, `${step} listen`, ...others];
      expect(kinds.filter((kind) => !seen.has(kind))).toEqual([]);
    }
    expect([seen.has('kept'), seen.has('ended')]).toEqual([true, true]);
  });

  it('ends every step at its cap', () => {
    expect(() => checkCaps()).not.toThrow();
  });
});

const { walk, decideTurn } = realMachine;
const open = (place: Walk): Walk => ({ ...place, acceptedAt: null, endedAt: null });

/* Machines with one fault each: the same check finds it. */
const broken: Record<string, Machine> = {
  'moves on by itself': {
    decideTurn,
    walk: (place, event) => {
      const next = walk(place, event);
      return event.type === 'done' && next.stepComplete ? walk(next, { type: 'continue' }) : next;
    },
  },
  'lets a step go that is not whole': {
    decideTurn,
    walk: (place, event) => walk(place, event.type === 'continue' ? { type: 'skip' } : event),
  },
  'goes on after the end': {
    decideTurn,
    walk: (place, event) => walk(event.type === 'say' ? open(place) : place, event),
  },
  'hears more while help stands': {
    decideTurn,
    walk: (place, event) => walk({ ...place, isHeld: false }, event),
  },
  'cannot be left': {
    decideTurn,
    walk: (place, event) => (event.type === 'end' ? place : walk(place, event)),
  },
  'has a step without a form': {
    decideTurn,
    walk: (place, event) =>
      event.type === 'edit' && place.shownStep === 'reframe' ? place : walk(place, event),
  },
};

describe('a machine with a fault', () => {
  it.each(Object.entries(broken))('that %s is found out', (_, machine) => {
    expect(() => checkWalks(runs, machine)).toThrow();
  });

  it('that has no caps is found out', () => {
    const endless: Machine = { walk, decideTurn: (turn) => decideTurn({ ...turn, turn: 1 }) };
    expect(() => checkCaps(endless)).toThrow();
  });
});
