/*
 * A4: a provider refuses before the first token. Each refusal, so many times, through the whole API:
 * one error and no 500, at most two retries, the next provider in use within 2 s, nothing charged.
 * node bench/bars/a4.ts [repetitions]
 */
import { openApp } from '../../apps/api/tests/bars/open-app.ts';
import { meetRefusal, refusals } from '../../apps/api/tests/bars/refused-turns.ts';
import { startFakeLlm } from '../../apps/api/tests/fakes/llm-server.ts';

const repetitions = Number(process.argv[2] ?? 20);
const [refusing, answering] = await Promise.all([startFakeLlm(), startFakeLlm()]);
const { llm, person, close } = await openApp();
let missed = 0;
try {
  for (const [name, refusal] of Object.entries(refusals)) {
    let [good, asked, slowestMs, charged] = [0, 0, 0, 0];
    for (let turn = 0; turn < repetitions; turn += 1) {
      const met = await meetRefusal({ person, llm, refusing, answering }, refusal);
      asked = Math.max(asked, met.alone.asked);
      slowestMs = Math.max(slowestMs, met.saved.ms);
      charged += met.charged;
      const isRefused = met.alone.status === 503 && met.alone.error === 'LLM_UNAVAILABLE';
      const errors = met.inStream.names.filter((event) => event === 'error').length;
      const isError = met.inStream.status === 200 && errors === 1;
      const isSaved = met.saved.provider === 'anthropic' && met.saved.ms <= 2_000;
      if (isRefused && isError && isSaved && met.alone.asked <= 3 && met.charged === 0) good += 1;
    }
    missed += repetitions - good;
    const figures = `asked at most ${asked}, fallback at most ${slowestMs.toFixed(0)} ms, charged ${charged}`;
    console.log(`${name.padEnd(30)} ${good}/${repetitions}  ${figures}`);
  }
} finally {
  await close();
  await Promise.all([refusing.close(), answering.close()]);
}
console.log(missed === 0 ? 'A4 holds' : `A4 missed ${missed} times`);
process.exitCode = missed === 0 ? 0 : 1;
