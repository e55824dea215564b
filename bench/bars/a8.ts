/* A8: 200 readers of one byte a second. node bench/bars/a8.ts [readers] [seconds] */
import { readSlowly } from '../../apps/api/tests/bars/slow-readers.ts';
import { report } from './report.ts';

const [, , readers = '200', seconds = '20'] = process.argv;
const seen = await readSlowly(Number(readers), Number(seconds));
const ratio = seen.p95DuringMs / seen.p95QuietMs;
report([
  { what: 'slow readers', seen: seen.readers, isMet: seen.readers === Number(readers) },
  { what: 'more memory, MB RSS (≤ 100)', seen: seen.moreRssMb, isMet: seen.moreRssMb <= 100 },
  {
    what: 'p95 of other requests without them (before and after), ms',
    seen: seen.p95QuietMs,
    isMet: true,
  },
  { what: 'p95 meanwhile, ms', seen: seen.p95DuringMs, isMet: true },
  { what: 'p95 meanwhile / without (≤ 1.2)', seen: ratio, isMet: ratio <= 1.2 },
]);
