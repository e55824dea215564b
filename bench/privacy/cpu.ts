import type { LabelledText } from '../../packages/privacy/tests/measure/records.ts';
import type { Tool } from './tools.ts';

/** CPU milliseconds of this thread for 1,000 characters of ordinary text. */
export type Cpu = { median: number; p99: number; measured: number };

const chunkLength = 1000;
const warmChunks = 60;
const maxMeasuredMs = 15_000;
const maxChunks = 1500;

export async function cpuPerThousand(tool: Tool, records: readonly LabelledText[]): Promise<Cpu> {
  const chunks = chunksOf(records);
  for (const { text, lang } of chunks.slice(0, warmChunks)) await tool.run(text, lang);
  const times: number[] = [];
  const startedMs = performance.now();
  while (times.length < maxChunks && performance.now() - startedMs < maxMeasuredMs) {
    const chunk = chunks[times.length % chunks.length];
    if (chunk === undefined) break;
    const before = process.threadCpuUsage();
    await tool.run(chunk.text, chunk.lang);
    const { user, system } = process.threadCpuUsage(before);
    times.push(((user + system) / chunk.text.length) * (chunkLength / 1000));
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
  return { median: at(0.5), p99: at(0.99), measured: times.length };
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
