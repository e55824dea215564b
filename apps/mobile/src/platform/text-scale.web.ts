import { useMemo, useSyncExternalStore } from 'react';
import type { TextScale } from './text-scale.ts';

const usualPx = 16;
const largest = 2;

function read(): number {
  const px = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(px) ? Math.min(largest, Math.max(1, px / usualPx)) : 1;
}

/* A browser says nothing when its text size is changed: a box one letter wide notices it. */
function watch(onChange: () => void): () => void {
  const letter = document.createElement('div');
  letter.style.cssText = 'position:absolute;visibility:hidden;height:0;width:1rem';
  document.body.append(letter);
  const observer = new ResizeObserver(onChange);
  observer.observe(letter);
  return () => {
    observer.disconnect();
    letter.remove();
  };
}

/** The text size that is set in the browser, from 100 to 200 %. Zoom needs nothing of this. */
export function useTextScale(): TextScale {
  const scale = useSyncExternalStore(watch, read);
  return useMemo(() => ({ wanted: scale, drawn: scale }), [scale]);
}
