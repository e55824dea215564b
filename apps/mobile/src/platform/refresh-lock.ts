/** One process, one client: nothing to wait for. */
export function withRefreshLock<T>(run: () => Promise<T>): Promise<T> {
  return run();
}
