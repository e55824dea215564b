/** Moves the focus to the next or previous radio of `group`, around its ends. */
export function focusRadioBeside(group: unknown, step: 1 | -1): boolean {
  if (!(group instanceof HTMLElement)) return false;
  const radios = [...group.querySelectorAll<HTMLElement>('[role="radio"]')];
  const focused = document.activeElement;
  const index = focused instanceof HTMLElement ? radios.indexOf(focused) : -1;
  // Arrows inside another control of the group, a scale for example, belong to that control.
  if (index === -1) return false;
  radios.at((index + step) % radios.length)?.focus();
  return true;
}
