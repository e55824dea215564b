/** True: this process may use the database. Elsewhere than in a browser there is one process. */
export async function holdPageLock(): Promise<boolean> {
  return true;
}
