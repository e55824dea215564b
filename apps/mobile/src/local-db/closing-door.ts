import type { SqlDatabase } from './sql-database.ts';

/** A way into `database` that can be closed while others stay open: who still holds it gets nothing. */
export function closingDoor(database: SqlDatabase): { door: SqlDatabase; close: () => void } {
  let isOpen = true;
  const through = <T>(work: () => Promise<T>): Promise<T> =>
    isOpen ? work() : Promise.reject(new Error('The store of this device was emptied'));
  return {
    door: {
      execute: (script) => through(() => database.execute(script)),
      run: (statement, values) => through(() => database.run(statement, values)),
      all: (statement, values) => through(() => database.all(statement, values)),
      transaction: (work) => through(() => database.transaction(work)),
    },
    close: () => {
      isOpen = false;
    },
  };
}
