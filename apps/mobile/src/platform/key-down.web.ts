import { type RefObject, useEffect, useRef } from 'react';

export type KeyPress = { key: string; shift: boolean };

type Handler = (press: KeyPress) => boolean;

function listen(target: EventTarget, handler: RefObject<Handler>, capture = false): () => void {
  const onEvent = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.isComposing) return;
    if (handler.current({ key: event.key, shift: event.shiftKey })) event.preventDefault();
  };
  target.addEventListener('keydown', onEvent, capture);
  return () => target.removeEventListener('keydown', onEvent, capture);
}

/** Calls `onKey` for keys pressed inside the view; `true` means the key was used. */
export function useKeyDown(target: RefObject<unknown>, onKey: Handler): void {
  const handler = useRef(onKey);
  useEffect(() => {
    handler.current = onKey;
  });
  useEffect(() => {
    const element = target.current;
    return element instanceof HTMLElement ? listen(element, handler) : undefined;
  }, [target]);
}

/** Listens on the whole page while mounted. Keys being composed into a character are left alone. */
export function usePageKeyDown(onKey: Handler): void {
  const handler = useRef(onKey);
  useEffect(() => {
    handler.current = onKey;
  });
  // On the way down: text fields let no key out.
  useEffect(() => listen(document, handler, true), []);
}
