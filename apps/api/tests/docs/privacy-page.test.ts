import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import * as schema from '../../src/db/schema.ts';
import { figuresBlock, tablesBlock, withBlock } from './blocks.ts';

const docs = new URL('../../../../docs/', import.meta.url);
const page = new URL('privacy.md', docs);
const report = new URL('privacy-report.json', docs);
const text = readFileSync(page, 'utf8');

/** After a change: `npx vitest run apps/api/tests/docs -u` writes the two blocks anew. */
describe('docs/privacy.md', () => {
  it('says of every table what the register says, and of masking what the report says', async () => {
    const tables = withBlock(text, 'tables', tablesBlock());
    const figures = figuresBlock(JSON.parse(readFileSync(report, 'utf8')));
    const fresh = withBlock(tables, 'figures', figures);
    await expect(fresh).toMatchFileSnapshot(fileURLToPath(page));
  });

  it('names every table and every column of the database', () => {
    const lines = text.split('\n');
    const missing = Object.values(schema)
      .filter((one) => is(one, PgTable))
      .flatMap((table) => {
        const name = getTableName(table);
        const line = lines.find((one) => one.startsWith(`| \`${name}\` |`)) ?? '';
        const columns = Object.keys(getTableColumns(table)).map((column) =>
          column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        );
        return columns
          .filter((column) => !line.includes(`\`${column}\``))
          .map((column) => `${name}.${column}`);
      });
    expect(missing).toEqual([]);
  });
});
