import { useDeferredValue, useEffect } from 'react';

let hasDrawn = false;

/**
 * False for a moment on the first screen that the app shows, which React then draws in pieces: its
 * modules are all worked out at that time. Later screens come at once, with nothing in between.
 */
export function useDrawnInPieces(): boolean {
  const isDrawn = useDeferredValue(true, hasDrawn);
  useEffect(() => {
    if (isDrawn) hasDrawn = true;
  }, [isDrawn]);
  return isDrawn;
}
