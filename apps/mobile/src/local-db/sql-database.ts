export type SqlValue = string | number | null;

export type SqlRunner = {
  execute: (script: string) => Promise<void>;
  run: (statement: string, values: SqlValue[]) => Promise<void>;
  all: <Row>(statement: string, values: SqlValue[]) => Promise<Row[]>;
};

/** The little of SQLite that is used; expo-sqlite and Node's own both fit behind it. */
export type SqlDatabase = SqlRunner & {
  /** All of `work` or nothing; statements from elsewhere wait until it is over. */
  transaction: (work: (inside: SqlRunner) => Promise<void>) => Promise<void>;
};
