import type { dataExportSchema } from '@solacore/contract';
import { getTableColumns, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

/** Given to the person, or left out for a reason. */
type KeptColumn = 'given' | { leftOut: string };
type Columns<T extends PgTable> = Record<keyof T['_']['columns'], KeptColumn>;

/** Whose rows are meant. */
export type Who = { userId: string; email: string };

/** The parts of an export, in its order. */
type ExportSection = Exclude<keyof typeof dataExportSchema.shape, 'format' | 'exported_at'>;

type Described = { table: PgTable; about: string; keptFor: string };

/** A table with rows of persons: how they are found, and what of them an export gives. */
export type PersonTable = Described & {
  section: ExportSection;
  /** At most one row a person: an object in the export, not a list. */
  isSingle: boolean;
  rowsOf: (who: Who) => SQL | undefined;
  columns: Record<string, KeptColumn>;
};

/** A table that leads to nobody, and why it does not. */
type NobodysTable = Described & { linkedToNobody: string };

export type KeptTable = PersonTable | NobodysTable;

export const given = 'given';
export const leftOut = (reason: string): KeptColumn => ({ leftOut: reason });
/** The account's own id, which is in `account` already. */
export const owner = leftOut('the account itself');

/** The compiler asks for every column of the table. */
export function ofPerson<T extends PgTable>(
  table: T,
  described: Omit<PersonTable, 'table' | 'columns' | 'isSingle'> & {
    isSingle?: boolean;
    columns: Columns<T>;
  },
): PersonTable {
  return { isSingle: false, ...described, table };
}

/** Names of the columns that an export gives, as the code has them. */
export function givenColumns({ table, columns }: PersonTable): string[] {
  return Object.keys(getTableColumns(table)).filter((name) => columns[name] === given);
}

/** A name of the code as the export and the database write it. */
export const snakeCase = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
