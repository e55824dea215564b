import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { SessionState } from '../session/session-state.ts';

const Memory = createContext<object | null>(null);

/**
 * Around both places of a card: it moves when a window grows or a tablet is turned, and what is open
 * or half written on it moves along. With another card all of it is forgotten.
 */
export function CardMemory({ state, children }: { state: SessionState; children: ReactNode }) {
  const { shownStep, acceptedAt, endedAt } = state.conversation;
  const card = `${shownStep} ${acceptedAt} ${endedAt}`;
  const memory = useMemo(() => ({ card }), [card]);
  return <Memory value={memory}>{children}</Memory>;
}

/** Like `useState`, for what is remembered of a card by its name; outside of one it is the same. */
export function cardState<T>() {
  const memories = new WeakMap<object, Map<string, { value: T }>>();

  function placesOf(memory: object): Map<string, { value: T }> {
    const places = memories.get(memory) ?? new Map<string, { value: T }>();
    memories.set(memory, places);
    return places;
  }

  return function useCardState(name: string, atFirst: T): [T, (next: T) => void] {
    const memory = useContext(Memory);
    const [value, setValue] = useState(() => {
      if (!memory) return atFirst;
      const kept = placesOf(memory).get(name) ?? { value: atFirst };
      placesOf(memory).set(name, kept);
      return kept.value;
    });
    const change = useCallback(
      (next: T) => {
        if (memory) placesOf(memory).set(name, { value: next });
        setValue(() => next);
      },
      [memory, name],
    );
    return [value, change];
  };
}
