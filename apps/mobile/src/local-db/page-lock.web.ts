/** True: this page holds the database until it goes away. SQLite in the browser serves one page. */
export function holdPageLock(): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request('solacore-local-db', { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      if (lock === null) return undefined;
      return new Promise<void>(() => undefined);
    });
  });
}
