/* A12: SIGTERM during 50 streams of 20 s. node bench/bars/a12.ts [streams] [seconds] [times] */
import { stopWhileStreaming } from '../../apps/api/tests/bars/stopping.ts';
import { report } from './report.ts';

const [, , streams = '50', seconds = '20', times = '3'] = process.argv;
for (let time = 0; time < Number(times); time += 1) {
  const seen = await stopWhileStreaming(Number(streams), Number(seconds));
  report([
    {
      what: 'connections refused after ms (≤ 1,000)',
      seen: seen.refusedAfterMs,
      isMet: seen.refusedAfterMs <= 1000,
    },
    {
      what: 'streams ended after ms (≤ 30,000)',
      seen: seen.drainedAfterMs,
      isMet: seen.drainedAfterMs <= 30_000,
    },
    { what: 'exit code', seen: seen.exitCode ?? 'none', isMet: seen.exitCode === 0 },
    { what: `streams cut, of ${seen.streams}`, seen: seen.cut, isMet: seen.cut === 0 },
  ]);
  if (process.exitCode) break;
}
