import type * as schema from '../../../db/schema.ts';
import { accountTables } from './accounts.ts';
import type { KeptTable, PersonTable } from './kept-table.ts';
import { nobodysTables } from './nobodys.ts';
import { proofTables } from './proofs.ts';
import { usageTables } from './usage.ts';

/**
 * What the server keeps, by table of `db/schema.ts`; the compiler asks for every one of them. The
 * export of a person's data is read from it, and what the documentation says is held against it.
 */
export const keptData: Record<keyof typeof schema, KeptTable> = {
  ...accountTables,
  ...usageTables,
  ...proofTables,
  ...nobodysTables,
};

export const personTables: PersonTable[] = [
  ...Object.values(accountTables),
  ...Object.values(usageTables),
  ...Object.values(proofTables),
];
