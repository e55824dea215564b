import { useMemo, useState } from 'react';

/** Hover and press of one element, with the handlers that feed them. */
export function usePressStates() {
  const [hovered, setHovered] = useState(false);
  const [pressed, setPressed] = useState(false);
  const handlers = useMemo(
    () => ({
      onHoverIn: () => setHovered(true),
      onHoverOut: () => setHovered(false),
      onPressIn: () => setPressed(true),
      onPressOut: () => setPressed(false),
    }),
    [],
  );
  return { active: hovered || pressed, hovered, pressed, handlers };
}

/** Says "disabled" to screen readers on every platform while the element stays focusable. */
export function disabledForReaders(disabled: boolean) {
  return disabled ? { 'aria-disabled': true, accessibilityDisabled: true } : {};
}
