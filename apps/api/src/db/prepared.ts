import { z } from 'zod';
import type { Db } from './client.ts';

/**
 * A statement that is asked for often. It is written once, and a connection plans it once and keeps
 * it under its name; rows come back checked.
 */
export function prepare<Row extends z.ZodType>(name: string, sql: string, row: Row) {
  const answerSchema = z.object({ rows: z.array(row) });
  return async (db: Db, params: unknown[]): Promise<z.output<Row>[]> => {
    const query = db._.session.prepareQuery({ sql, params }, undefined, name, false);
    return answerSchema.parse(await query.execute()).rows;
  };
}

/** What is made once for each database, as a prepared statement of the query builder is. */
export function perDatabase<Part>(make: (db: Db) => Part): (db: Db) => Part {
  const kept = new WeakMap<Db, Part>();
  return (db) => {
    const part = kept.get(db) ?? make(db);
    kept.set(db, part);
    return part;
  };
}
