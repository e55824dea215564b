/*
 * Random Unicode through the masker: it never throws, what is put back is what was said, replies read
 * the same at every split point. node bench/bars/privacy.ts [texts] [replies] [seed]
 */
import { checkStreams, checkTexts } from '../../packages/privacy/tests/properties/random-texts.ts';

const [, , texts = '50000', replies = '4000', chosen = ''] = process.argv;
const seed = chosen === '' ? Date.now() % 0x7fffffff : Number(chosen);
const startedMs = performance.now();
checkTexts({ numRuns: Number(texts), seed });
checkStreams({ numRuns: Number(replies), seed });
const seconds = ((performance.now() - startedMs) / 1000).toFixed(0);
console.log(`${texts} texts and ${replies} replies in ${seconds} s, seed ${seed}: privacy holds`);
