/*
 * What breaks, and what must hold: A1–A3, A10–A12, and three servers behind NGINX.
 * node bench/bars/chaos.ts [--only name] [--repeats n]
 */
import { parseArgs } from 'node:util';
import { chaosParts } from './chaos-parts.ts';
import { report } from './report.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, repeats: { type: 'string' } },
});
const asked = chaosParts.filter(({ name }) => values.only === undefined || values.only === name);
if (asked.length === 0) throw new Error(`Nothing is named ${values.only}`);
const seen = [];
for (const part of asked) {
  console.log(`${part.name} …`);
  const bars = await part.run(Number(values.repeats ?? part.repeats)).catch((error: unknown) => [
    {
      what: 'ran to its end',
      seen: error instanceof Error ? error.message : 'broke',
      isMet: false,
    },
  ]);
  for (const bar of bars) seen.push({ ...bar, what: `${part.name}: ${bar.what}` });
}
report(seen);
process.exit();
