/** One refresh at a time over all tabs, since they share the cookie. */
export async function withRefreshLock<T>(run: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return run();
  return await navigator.locks.request('solacore-refresh', run);
}
