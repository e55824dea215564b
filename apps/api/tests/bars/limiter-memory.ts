import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';

const program = fileURLToPath(new URL('./limiter-memory-process.ts', import.meta.url));
const seenSchema = z.object({
  count: z.number(),
  passed: z.number(),
  remaining: z.number(),
  moreRssMb: z.number(),
});

/** Hits from `addresses` IPv4 addresses, and from as many of one IPv6 network: memory, and how many pass. */
export async function countAddresses(addresses: number) {
  const count = async (kind: 'ipv4' | 'ipv6') => {
    const words = ['--expose-gc', program, String(addresses), kind];
    const { stdout } = await promisify(execFile)(process.execPath, words);
    return seenSchema.parse(JSON.parse(stdout));
  };
  return { ipv4: await count('ipv4'), oneNetwork: await count('ipv6') };
}
