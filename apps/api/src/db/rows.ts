import type { SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from './client.ts';

/** A moment as the drivers give it from a raw statement. */
export const momentColumn = z.coerce.date();

/** Runs a statement that the query builder cannot say, and checks the rows it gives back. */
export async function listRows<Row extends z.ZodType>(
  db: Db,
  statement: SQL,
  row: Row,
): Promise<z.output<Row>[]> {
  const answer: unknown = await db.execute(statement);
  return z.object({ rows: z.array(row) }).parse(answer).rows;
}
