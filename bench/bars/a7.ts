/* A7: a thousand clients leave after three tokens. node bench/bars/a7.ts [times] */
import { leaveManyTimes } from '../../apps/api/tests/bars/leaving.ts';
import { report } from './report.ts';

const seen = await leaveManyTimes(Number(process.argv[2] ?? 1000));
report([
  {
    what: `provider aborted within 1 s, of ${seen.left} (≥ 999 in 1,000)`,
    seen: seen.inTime,
    isMet: seen.inTime >= seen.left * 0.999,
  },
  { what: 'provider streams still open', seen: seen.stillOpen, isMet: seen.stillOpen === 0 },
  { what: 'more open files (≤ 5)', seen: seen.moreFiles, isMet: seen.moreFiles <= 5 },
  { what: 'more timers (≤ 5)', seen: seen.moreTimers, isMet: seen.moreTimers <= 5 },
  { what: 'more heap, MB (≤ 10)', seen: seen.moreHeapMb, isMet: seen.moreHeapMb <= 10 },
]);
