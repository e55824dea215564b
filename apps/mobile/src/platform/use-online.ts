/** Phones learn it from the call that fails; nothing is assumed beforehand. */
export function useOnline(): boolean {
  return true;
}
