import type { RefObject } from 'react';

export type KeyPress = { key: string; shift: boolean };

/** Phones have no key events on views; hardware keyboards use the system's own focus there. */
export function useKeyDown(
  _target: RefObject<unknown>,
  _onKey: (press: KeyPress) => boolean,
): void {}

/** Listens on the whole page while mounted. */
export function usePageKeyDown(_onKey: (press: KeyPress) => boolean): void {}
