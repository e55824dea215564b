import { writeFileSync } from 'node:fs';
import type { LabelledText } from '../../packages/privacy/tests/measure/records.ts';
import { type Score, score } from '../../packages/privacy/tests/measure/score.ts';
import type { Cpu } from './cpu.ts';
import type { Size } from './sizes.ts';
import type { Tool } from './tools.ts';

type ToolScore = { name: string; version: string } & Omit<Score, 'errors' | 'records'>;
export type SetReport = { name: string; lang: string; records: number; tools: ToolScore[] };

/** Shares in percent, CPU in milliseconds (null: ended after ten seconds), sizes in bytes. */
export type Report = {
  node: string;
  sets: SetReport[];
  cpu: Record<string, Cpu>;
  slow: Record<string, Record<string, number | null>>;
  size: Size;
};

export type NamedSet = { name: string; lang: string; records: LabelledText[] };

/** Every tool on one set, and the errors of the first one. */
export async function measureSet(
  { name, lang, records }: NamedSet,
  tools: readonly Tool[],
): Promise<{ set: SetReport; errors: Score['errors'] }> {
  const scored: ToolScore[] = [];
  let errors: Score['errors'] | undefined;
  for (const tool of tools) {
    const {
      errors: found,
      records: _,
      ...figures
    } = await score(records, (record) => tool.find(record.text, record.lang));
    errors ??= found;
    scored.push({ name: tool.name, version: tool.version, ...figures });
  }
  return { set: { name, lang, records: records.length, tools: scored }, errors: errors ?? [] };
}

/** Two digits are enough to compare, and keep a second run from changing every line. */
export function writeReport(file: URL, report: Report): void {
  const short = (key: string, value: unknown) => {
    if (key === 'touched' || key === 'predicted') return undefined;
    const isPart = typeof value === 'number' && !Number.isInteger(value);
    return isPart ? Math.round(value * 100) / 100 : value;
  };
  const lines = JSON.stringify(report, short, 2).replace(
    /\{\n\s+([^{}[\]]{1,95})\n\s+\}/g,
    (_, inner: string) => `{ ${inner.replace(/\n\s+/g, ' ')} }`,
  );
  writeFileSync(file, `${lines}\n`);
}
