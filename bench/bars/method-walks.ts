/*
 * Random walks through the five steps: whatever happens, and whatever a reply is like, there is a way
 * to a plan or a kind end, no step is skipped silently, caps hold, what is over stays over.
 * node bench/bars/method-walks.ts [walks] [seed]
 */
import { checkCaps, checkWalks } from '../../packages/solve/tests/walks/random-walks.ts';

const [, , walks = '20000', chosen = ''] = process.argv;
const seed = chosen === '' ? Date.now() % 0x7fffffff : Number(chosen);
const startedMs = performance.now();
checkCaps();
const seen = checkWalks({ numRuns: Number(walks), seed });
const seconds = ((performance.now() - startedMs) / 1000).toFixed(0);
for (const [kind, times] of [...seen].sort()) console.log(`${kind}: ${times}`);
console.log(`${walks} walks in ${seconds} s, seed ${seed}: the method holds`);
