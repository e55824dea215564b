/* Replies left at every event and come back to, 200 times. node bench/bars/resume.ts [runs] */
import { resumeManyTimes } from '../../apps/api/tests/bars/resuming.ts';
import { report } from './report.ts';

const seen = await resumeManyTimes(Number(process.argv[2] ?? 200));
report([
  {
    what: `same text, each event once, of ${seen.runs} runs over ${seen.boundaries} boundaries`,
    seen: seen.same,
    isMet: seen.same === seen.runs,
  },
  { what: 'sessions counted more', seen: seen.countedMore, isMet: seen.countedMore === 0 },
  {
    what: 'replies asked of the provider',
    seen: seen.askedProvider,
    isMet: seen.askedProvider === seen.runs,
  },
]);
