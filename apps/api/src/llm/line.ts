import { type LineState, letIn, orderOf } from './line-order.ts';

/** How many are asking a provider now, and how many wait for it. */
export type LineLoad = { running: number; waiting: number };

export type LineOptions = {
  /** So many at a time. */
  concurrency: number;
  /** So many wait at most; one more is turned away. */
  longest: number;
  onChange?: (load: LineLoad) => void;
};

/** Somebody's place, from coming to leaving. */
export type Place = {
  /** 1 is next, 0 is in. */
  position: () => number;
  /** Resolves when the position has changed since it was asked for, or on `leave`. */
  changed: () => Promise<void>;
  /** Gives up the place, or the slot; again is nothing. */
  leave: () => void;
};

export type Line = {
  /** Undefined where the line is full. */
  enter: (priority: boolean) => Place | undefined;
};

type Waiter = { position: number; hasLeft: boolean; wake: PromiseWithResolvers<void> };

/** The one line of this process in front of all models. */
export function createLine({ concurrency, longest, onChange }: LineOptions): Line {
  let line: LineState<Waiter> = { priority: [], standard: [], passed: 0 };
  let running = 0;

  const settle = () => {
    for (let free = concurrency - running; free > 0; free -= 1) {
      const admitted = letIn(line);
      if (!admitted) break;
      line = admitted.line;
      running += 1;
      move(admitted.next, 0);
    }
    for (const [at, waiter] of orderOf(line).entries()) move(waiter, at + 1);
    onChange?.({ running, waiting: line.priority.length + line.standard.length });
  };
  const leave = (waiter: Waiter) => {
    if (waiter.hasLeft) return;
    waiter.hasLeft = true;
    waiter.wake.resolve();
    if (waiter.position === 0) running -= 1;
    else line = without(line, waiter);
    settle();
  };

  return {
    enter(priority) {
      const waiting = line.priority.length + line.standard.length;
      if (running >= concurrency && waiting >= longest) return undefined;
      const waiter: Waiter = { position: -1, hasLeft: false, wake: Promise.withResolvers() };
      const lane = priority ? 'priority' : 'standard';
      line = { ...line, [lane]: [...line[lane], waiter] };
      settle();
      return {
        position: () => waiter.position,
        changed: () => waiter.wake.promise,
        leave: () => leave(waiter),
      };
    },
  };
}

function move(waiter: Waiter, position: number): void {
  if (waiter.position === position) return;
  waiter.position = position;
  waiter.wake.resolve();
  waiter.wake = Promise.withResolvers();
}

function without(line: LineState<Waiter>, waiter: Waiter): LineState<Waiter> {
  const stays = (one: Waiter) => one !== waiter;
  return {
    ...line,
    priority: line.priority.filter(stays),
    standard: line.standard.filter(stays),
  };
}
