/** Phones move between choices by themselves; `true` means the focus was moved here. */
export function focusRadioBeside(_group: unknown, _step: 1 | -1): boolean {
  return false;
}
