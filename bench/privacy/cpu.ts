import type { LabelledText } from '../../packages/privacy/tests/measure/records.ts';
import { cpuMsOf } from './cpu-ms.ts';
import type { Tool } from './tools.ts';

/**
 * CPU milliseconds for 1,000 characters of ordinary text, over so many chunks. Each chunk counts
 * with the median of its rounds: what else the machine does is not the tool's.
 */
export type Cpu = { median: number; p99: number; chunks: number };

const chunkLength = 1000;
const maxChunks = 120;
const rounds = 5;

export async function cpuPerThousand(tool: Tool, records: readonly LabelledText[]): Promise<Cpu> {
  const chunks = chunksOf(records).slice(0, maxChunks);
  for (const { text, lang } of chunks) await tool.run(text, lang);
  const measured = chunks.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { text, lang }] of chunks.entries()) {
      const ms = await cpuMsOf(() => tool.run(text, lang));
      measured[index]?.push((ms * 1000) / text.length);
    }
  }
  const times = measured.map((seen) => share(seen, 0.5));
  return { median: share(times, 0.5), p99: share(times, 0.99), chunks: chunks.length };
}

function share(times: readonly number[], part: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(part * (times.length - 1))] ?? 0;
}

/** Texts of one language joined until they are about 1,000 characters long. */
function chunksOf(records: readonly LabelledText[]): { text: string; lang: string }[] {
  const chunks: { text: string; lang: string }[] = [];
  const open = new Map<string, string>();
  for (const { text, lang } of records) {
    const joined = `${open.get(lang) ?? ''}${text}\n`;
    open.set(lang, joined.length < chunkLength ? joined : '');
    if (joined.length >= chunkLength) chunks.push({ text: joined, lang });
  }
  return chunks;
}
