/*
 * A5: a provider is silent. Each kind of silence with short limits, so many times, then once with
 * the product's own limits (first byte 20 s, idle 15 s), side by side: the turn ends in time, as one error.
 * node bench/bars/a5.ts [repetitions]
 */

import { defaultStreamLimits } from '../../apps/api/src/llm/guard-stream.ts';
import { LlmError } from '../../apps/api/src/llm/llm-error.ts';
import { openApp } from '../../apps/api/tests/bars/open-app.ts';
import { endless, meetStall, stalls } from '../../apps/api/tests/bars/stalled-turns.ts';
import { llmAt } from '../../apps/api/tests/bars/switchable-llm.ts';
import { startFakeLlm } from '../../apps/api/tests/fakes/llm-server.ts';
import { readAll } from '../../apps/api/tests/llm/request.ts';

const repetitions = Number(process.argv[2] ?? 20);
const marginMs = 1_500;
const fake = await startFakeLlm();
const app = await openApp();
const protocols = ['openai', 'anthropic'] as const;
let missed = 0;

type Stalled = { protocol: (typeof protocols)[number]; stalled: (typeof stalls)[string] };
type Met = Awaited<ReturnType<typeof meetStall>>;
const isOneError = ({ status, error, last }: Met) =>
  error === 'LLM_UNAVAILABLE'
    ? status === 503
    : last?.event === 'error' && last.data.error === 'LLM_UNAVAILABLE';

function show(name: string, met: Met[], withinMs: number) {
  const good = met.filter((one) => isOneError(one) && one.endedMs <= withinMs + marginMs).length;
  missed += met.length - good;
  const latestMs = Math.max(...met.map(({ endedMs }) => endedMs));
  console.log(
    `${name.padEnd(58)} ${good}/${met.length}  at most ${latestMs.toFixed(0)} ms of ${withinMs}`,
  );
}

/** At the adapter, with the limits that the product has: how it ended, and when. */
async function stallWithOwnLimits({ protocol, stalled }: Stalled): Promise<[string, number]> {
  const silent = await startFakeLlm();
  silent.script(stalled(defaultStreamLimits));
  const address = protocol === 'openai' ? silent.openAiUrl : silent.anthropicUrl;
  const llm = llmAt({ [protocol]: address }, { limits: defaultStreamLimits });
  const startedMs = performance.now();
  const failure: unknown = await readAll(llm).catch((error: unknown) => error);
  await silent.close();
  return [failure instanceof LlmError ? failure.kind : 'no error', performance.now() - startedMs];
}

try {
  const limits = { firstMs: 250, idleMs: 200, wholeMs: 800 };
  for (const protocol of protocols) {
    const scene = { ...app, fake, protocol, limits };
    for (const [name, stalled] of Object.entries({ ...stalls, ...endless })) {
      const met: Met[] = [];
      for (let turn = 0; turn < repetitions; turn += 1) {
        met.push(await meetStall(scene, stalled(limits)));
      }
      const withinMs = name in endless ? limits.wholeMs : limits.firstMs + limits.idleMs;
      show(`${name} (${protocol})`, met, withinMs);
    }
  }
  const own = Object.entries(stalls).flatMap(([name, stalled]) =>
    protocols.map((protocol) => ({ name, protocol, stalled })),
  );
  for (const [kind, endedMs] of await Promise.all(own.map(stallWithOwnLimits))) {
    const isGood = kind === 'timeout' && endedMs <= defaultStreamLimits.firstMs + marginMs;
    if (!isGood) missed += 1;
    console.log(`own limits: ${kind} after ${(endedMs / 1000).toFixed(1)} s`);
  }
} finally {
  await app.close();
  await fake.close();
}
console.log(missed === 0 ? 'A5 holds' : `A5 missed ${missed} times`);
process.exitCode = missed === 0 ? 0 : 1;
