/*
 * Counts hits from many addresses in a process of its own, and prints what they cost as JSON.
 * node --expose-gc limiter-memory-process.ts <addresses> <ipv4|ipv6>
 */
import { createHmac } from 'node:crypto';
import { createMemoryLimiter } from '../../src/guards/memory-limiter.ts';
import { clientKey } from '../../src/http/client-address.ts';

const [, , addresses = '1000', kind = 'ipv4'] = process.argv;
const count = Number(addresses);
const limit = { limit: 10, windowMs: 60_000 };

const ipv4 = (at: number) =>
  `${10 + (at >> 24)}.${(at >> 16) & 255}.${(at >> 8) & 255}.${at & 255}`;
const ipv6 = (at: number) =>
  `2001:db8:7:1:${(at >> 16).toString(16)}:${(at & 65_535).toString(16)}::1`;
const keyOf = (address: string) =>
  `attempt:${createHmac('sha256', 'key').update(clientKey(address)).digest('base64url')}`;

const collect = () => globalThis.gc?.();
const rss = () => process.memoryUsage().rss;

// What the first hits load and compile is not the limiter's.
const warm = createMemoryLimiter(() => 0, { keys: 100, hits: 100 });
for (let at = 0; at < 20_000; at += 1) await warm.hit(keyOf(ipv4(at)), limit);
collect();

const rssBefore = rss();
const limiter = createMemoryLimiter(() => 0);
let passed = 0;
for (let at = 0; at < count; at += 1) {
  const { isAllowed } = await limiter.hit(keyOf(kind === 'ipv6' ? ipv6(at) : ipv4(at)), limit);
  if (isAllowed) passed += 1;
}
collect();
const moreRssMb = (rss() - rssBefore) / 1e6;
const again = await limiter.hit(keyOf(kind === 'ipv6' ? ipv6(0) : ipv4(0)), limit);
console.log(JSON.stringify({ count, passed, remaining: again.remaining, moreRssMb }));
