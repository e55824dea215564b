import { useEffect, useState } from 'react';
import type { View } from 'react-native';

const isWriting = () => document.activeElement?.matches('input, textarea') === true;
const isLost = () => document.activeElement === null || document.activeElement === document.body;

/** Moves the focus to a view, but never away from a person who is writing. */
export function takeFocus(view: View | null): void {
  if (view instanceof HTMLElement && !isWriting()) view.focus({ preventScroll: true });
}

/** Gives a focus that was lost with its element to the first control inside `view`. */
export function takeFocusWithin(view: View | null): void {
  if (!(view instanceof HTMLElement) || !isLost()) return;
  view.querySelector<HTMLElement>('[tabindex="0"], button')?.focus();
}

let hasArrived = false;

/** A new screen takes the focus that the last one left behind; the first is read from its top. */
export function arriveAt(screen: View | null): void {
  if (hasArrived && isLost() && screen instanceof HTMLElement)
    screen.focus({ preventScroll: true });
  hasArrived = true;
}

/** Called inside a dialog: once it is gone, the focus is back where it was opened. */
export function useFocusReturn(): void {
  // Read before a field of the dialog takes the focus for itself.
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const isThere = opener instanceof HTMLElement && opener.isConnected;
      const target = isThere ? opener : document.querySelector<HTMLElement>('[role="main"]');
      if (isLost()) target?.focus({ preventScroll: true });
    },
    [opener],
  );
}
