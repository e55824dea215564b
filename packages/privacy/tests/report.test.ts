import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from './measure/records.ts';

type Figures = { name: string; recall: number; precision: number; falseAlarm: number };
type Types = { types: { type: string; gold: number; recall: number | null }[] };
type Sets = { name: string; records: number; tools: (Figures & Types)[] }[];
type Report = {
  sets: Sets;
  cpu: Record<string, { median: number; p99: number }>;
  slow: Record<string, Record<string, number | null>>;
  size: { files: number; bytes: number; gzipBytes: number };
};

const file = new URL('../../../docs/privacy-report.json', import.meta.url);
const report: Report = JSON.parse(readFileSync(file, 'utf8'));
const percent = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 100;

describe('docs/privacy-report.json', () => {
  it('has both halves of our own texts, whole and by language, with us as the first tool', () => {
    const names = report.sets.map(({ name }) => name);
    for (const half of ['own open', 'own closed']) {
      for (const lang of ['all', ...languages]) expect(names).toContain(`${half}, ${lang}`);
    }
    for (const { records, tools } of report.sets) {
      expect(records).toBeGreaterThan(0);
      expect(tools[0]?.name).toBe('solacore');
      expect(tools.length).toBeGreaterThan(1);
    }
  });

  it('has shares in percent for every tool and type', () => {
    const tools = report.sets.flatMap((set) => set.tools);
    expect(tools.every((tool) => percent(tool.recall) && tool.types.length > 0)).toBe(true);
    const shares = tools.flatMap(({ types }) => types.filter(({ gold }) => gold > 0));
    expect(shares.every(({ recall }) => percent(recall))).toBe(true);
  });

  it('has what masking costs and how large it is', () => {
    expect(Object.keys(report.cpu)).toEqual(report.sets[0]?.tools.map(({ name }) => name));
    for (const { median, p99 } of Object.values(report.cpu))
      expect(p99).toBeGreaterThanOrEqual(median);
    expect(report.cpu.solacore?.p99).toBeGreaterThan(0);
    expect(Object.keys(report.slow)).toEqual(Object.keys(report.cpu));
    expect(Object.keys(report.slow.solacore ?? {}).length).toBeGreaterThan(10);
    expect(report.size.gzipBytes).toBeLessThan(report.size.bytes);
  });

  it('holds no text: neither what was missed nor what was hidden by mistake', () => {
    expect(JSON.stringify(report)).not.toMatch(/"(?:text|what|errors)"/);
  });
});
