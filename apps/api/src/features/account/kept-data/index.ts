import type { PgTable } from 'drizzle-orm/pg-core';
import type * as schema from '../../../db/schema.ts';
import { accountTables } from './accounts.ts';
import type { KeptTable, PersonTable } from './kept-table.ts';
import { nobodysTables } from './nobodys.ts';
import { packTables } from './packs.ts';
import { proofTables } from './proofs.ts';
import { staffTables } from './staff.ts';
import { usageTables } from './usage.ts';

type Schema = typeof schema;
type TableName = {
  [K in keyof Schema]: Schema[K] extends PgTable ? K : never;
}[keyof Schema];

/**
 * What the server keeps, by table of `db/schema.ts`; the compiler asks for every one of them. The
 * export of a person's data is read from it, and what the documentation says is held against it.
 */
export const keptData: Record<TableName, KeptTable> = {
  ...accountTables,
  ...usageTables,
  ...packTables,
  ...proofTables,
  ...staffTables,
  ...nobodysTables,
};

export const personTables: PersonTable[] = [
  ...Object.values(accountTables),
  ...Object.values(usageTables),
  ...Object.values(packTables),
  ...Object.values(proofTables),
  ...Object.values(staffTables),
];
