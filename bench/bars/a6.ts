/*
 * A6: streams of Chat Completions and Messages, five replies in each of three languages, cut at every
 * byte; the first reply of each again with CRLF. Text and result identical, no replacement character,
 * no crash. node bench/bars/a6.ts [every n-th byte]
 */
import {
  type CutFinding,
  cutEverywhere,
  protocols,
  recorded,
} from '../../apps/api/tests/bars/cut-streams.ts';
import { startFakeLlm } from '../../apps/api/tests/fakes/llm-server.ts';

const step = Number(process.argv[2] ?? 1);
const fake = await startFakeLlm();
const sum: CutFinding = { cuts: 0, wrongTexts: 0, replacementSigns: 0, crashes: 0 };
const startedMs = performance.now();
try {
  for (const protocol of protocols) {
    for (const [lang, texts] of Object.entries(recorded)) {
      const runs: { text: string; lineEnd: '\n' | '\r\n' }[] = [
        ...texts.map((text) => ({ text, lineEnd: '\n' as const })),
        { text: texts[0] ?? '', lineEnd: '\r\n' },
      ];
      const before = { ...sum };
      for (const run of runs) {
        const found = await cutEverywhere(fake, { protocol, step, ...run });
        sum.cuts += found.cuts;
        sum.wrongTexts += found.wrongTexts;
        sum.replacementSigns += found.replacementSigns;
        sum.crashes += found.crashes;
      }
      console.log(
        `${protocol} ${lang}: ${sum.cuts - before.cuts} cuts, ${sum.wrongTexts - before.wrongTexts} other texts, ` +
          `${sum.replacementSigns - before.replacementSigns} U+FFFD, ${sum.crashes - before.crashes} crashes`,
      );
    }
  }
} finally {
  await fake.close();
}
const seconds = ((performance.now() - startedMs) / 1000).toFixed(0);
const isMet = sum.wrongTexts + sum.replacementSigns + sum.crashes === 0;
console.log(`${sum.cuts} cuts in ${seconds} s: ${isMet ? 'A6 holds' : 'A6 missed'}`);
process.exitCode = isMet ? 0 : 1;
