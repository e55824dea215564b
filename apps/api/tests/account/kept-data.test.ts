import { dataExportSchema } from '@solacore/contract';
import { getTableColumns, sql } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { listRows } from '../../src/db/rows.ts';
import { keptData, personTables } from '../../src/features/account/kept-data/index.ts';
import { givenColumns, snakeCase } from '../../src/features/account/kept-data/kept-table.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { belongsTo, tables } from './person-rows.ts';

const shape = z.looseObject({ shape: z.record(z.string(), z.unknown()) });

describeOnBothDatabases('what the server keeps', (ctx) => {
  it('is described for every table that there is, and for no other', async () => {
    const described = Object.entries(keptData).map(([name, { table }]) => {
      expect(tables.find((one) => one.name === name)?.table).toBe(table);
      return getTableConfig(table).name;
    });
    const names = await listRows(
      ctx.db,
      sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
      z.object({ name: z.string() }),
    );
    expect(described.sort()).toEqual(names.map(({ name }) => name).sort());
  });

  it('is a person’s wherever a table leads to one', () => {
    for (const { name, table } of tables) {
      expect([name, personTables.some((kept) => kept.table === table)]).toEqual([
        name,
        belongsTo(table),
      ]);
    }
  });

  it('says of every column of a person whether it is given, or why not', () => {
    for (const kept of personTables) {
      expect(Object.keys(kept.columns)).toEqual(Object.keys(getTableColumns(kept.table)));
      for (const column of Object.values(kept.columns)) {
        if (column !== 'given') expect(column.leftOut.length).toBeGreaterThan(10);
      }
    }
  });

  it('gives no column that looks like a secret', () => {
    const named = personTables.flatMap((kept) => givenColumns(kept));
    expect(named.filter((name) => /hash|seal|seed|secret|password|generation/i.test(name))).toEqual(
      [],
    );
  });

  it('is what the contract documents, section by section and column by column', () => {
    const sections = Object.keys(dataExportSchema.shape);
    const named: string[] = personTables.map(({ section }) => section);
    expect([...named, 'format', 'exported_at'].sort()).toEqual(sections.sort());
    for (const kept of personTables) {
      const documented = columnsOf(dataExportSchema.shape[kept.section]);
      expect([kept.section, documented]).toEqual([
        kept.section,
        givenColumns(kept).map(snakeCase).sort(),
      ]);
    }
  });
});

function columnsOf(section: unknown): string[] {
  const wrapped = z.looseObject({
    def: z.looseObject({ element: z.unknown(), innerType: z.unknown() }).partial(),
  });
  const row = shape.safeParse(section);
  if (row.success) return Object.keys(row.data.shape).sort();
  const { element, innerType } = wrapped.parse(section).def;
  return columnsOf(element ?? innerType);
}
