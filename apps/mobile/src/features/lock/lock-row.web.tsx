/** A browser has no lock of this app. */
export function LockRow() {
  return null;
}
