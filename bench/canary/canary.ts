/*
 * Is anything that a person says at rest with us? npm run canary
 *   -- --on pglite|postgresql   one database only     -- --turns n   more or fewer turns of many people
 *   -- --lines [n]              e-mails, tokens, passwords and addresses in n log lines instead
 */
import { parseArgs } from 'node:util';
import { listMissing } from '../../apps/api/tests/canary/stage.ts';
import { proveLines } from './lines.ts';
import { prove } from './prove.ts';

const { values } = parseArgs({
  options: {
    on: { type: 'string' },
    turns: { type: 'string', default: '1000' },
    lines: { type: 'boolean', default: false },
    count: { type: 'string', default: '100000' },
  },
});
const missing = await listMissing(!values.lines);
for (const line of missing) console.error(line);
if (missing.length > 0) process.exit(1);

const kinds = (['embedded', 'server'] as const).filter((kind) => {
  const name = kind === 'embedded' ? 'pglite' : 'postgresql';
  return values.on === undefined || values.on === name;
});
let isProven = kinds.length > 0;
if (values.lines) isProven = await proveLines(Number(values.count));
else for (const kind of kinds) isProven = (await prove(kind, Number(values.turns))) && isProven;
process.exit(isProven ? 0 : 1);
