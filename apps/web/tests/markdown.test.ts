import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../src/legal/read-markdown.ts';

const page = readFileSync(new URL('../../../docs/privacy.md', import.meta.url), 'utf8');

describe('docs/privacy.md as a page', () => {
  const blocks = readMarkdown(page);

  it('keeps every heading, table and list', () => {
    const headings = blocks.filter((block) => block.kind === 'heading');
    expect(headings.length).toBe(page.match(/^## /gm)?.length);
    const tables = blocks.filter((block) => block.kind === 'table');
    expect(tables.length).toBe(page.match(/^\|-/gm)?.length);
    const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
    expect(rows).toBe((page.match(/^\|/gm)?.length ?? 0) - 2 * tables.length);
    const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(items.length).toBe(page.match(/^- /gm)?.length);
  });

  it('leaves no mark of Markdown and no link into the repository', () => {
    const code = blocks.filter((block) => block.kind === 'code');
    expect(code.map(({ text }) => text.split('\n').length > 10)).toEqual([true]);
    const rest = JSON.stringify(blocks.filter((block) => block.kind !== 'code'));
    expect(rest).not.toMatch(/\*\*|```|\]\(|<!--|^#/);
  });
});
