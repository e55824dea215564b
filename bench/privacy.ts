/*
 * What does masking find, what does it hide by mistake and what does it cost, beside npm's maskers?
 *   --data file.jsonl    these texts as well (as often as wanted), and apart by language
 *   --lang en --src name only such records      --only tool   only this tool (as often as wanted)
 *   --quick              no CPU, no slow inputs --errors n    what ours got wrong, open half only
 *   --markdown           tables for documents   --write       figures to docs/privacy-report.json
 *   --floors             the floors of measure.test.ts are set to what is reached now, less two points
 * The peers are installed below bench/.work at the first run.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { writeFloors } from '../packages/privacy/tests/measure/floors.ts';
import {
  type LabelledText,
  languages,
  ownRecords,
  readRecords,
} from '../packages/privacy/tests/measure/records.ts';
import { type Cpu, cpuPerThousand } from './privacy/cpu.ts';
import { measureSet, type NamedSet, type Report, writeReport } from './privacy/report.ts';
import { packageSize } from './privacy/sizes.ts';
import { slowInputs } from './privacy/slow-inputs.ts';
import { showReport } from './privacy/tables.ts';
import { loadTool, remembering, toolNames } from './privacy/tools.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: [] },
    lang: { type: 'string' },
    src: { type: 'string' },
    only: { type: 'string', multiple: true, default: toolNames },
    errors: { type: 'string', default: '0' },
    quick: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    floors: { type: 'boolean', default: false },
  },
});

function setsOf(name: string, records: LabelledText[]): NamedSet[] {
  const wanted = records.filter(
    ({ lang, src }) =>
      (options.lang ?? lang) === lang && (options.src === undefined || src.startsWith(options.src)),
  );
  return ['all', ...languages]
    .map((lang) => ({
      name: `${name}, ${lang}`,
      lang,
      records: wanted.filter((record) => lang === 'all' || record.lang === lang),
    }))
    .filter(({ records: kept }) => kept.length > 0);
}

const sets = [
  ...setsOf('own open', ownRecords('open')),
  ...setsOf('own closed', ownRecords('closed')),
  ...options.data.flatMap((file) => setsOf(basename(file, '.jsonl'), readRecords(file))),
];
const tools = (await Promise.all(options.only.map(loadTool))).map(remembering);
const report: Report = { node: process.version, sets: [], cpu: {}, slow: {}, size: packageSize() };

for (const set of sets) {
  const { set: measured, errors } = await measureSet(set, tools);
  report.sets.push(measured);
  if (set.name.startsWith('own closed') || set.lang !== 'all') continue;
  for (const { kind, type, src, what, text } of errors.slice(0, Number(options.errors))) {
    console.log(`${kind} ${type} [${src}] ${JSON.stringify(what)} :: ${text.slice(0, 160)}`);
  }
}
if (!options.quick) {
  const texts = sets.filter(({ lang }) => lang === 'all').flatMap(({ records }) => records);
  const cpu: Record<string, Cpu> = {};
  for (const tool of tools) {
    cpu[tool.name] = await cpuPerThousand(tool, texts);
    report.slow[tool.name] = await slowInputs(tool.name);
  }
  report.cpu = cpu;
}
console.log(showReport(report, options.markdown));
if (options.floors) await writeFloors();
if (options.write) writeReport(new URL('../docs/privacy-report.json', import.meta.url), report);
