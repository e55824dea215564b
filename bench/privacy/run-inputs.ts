/* One tool on slow texts, in a process of its own that can be ended: tells its parent each time. */
import { cpuMsOf } from './cpu-ms.ts';
import { inputs } from './inputs.ts';
import { loadTool } from './tools.ts';

const [, , toolName = '', ...names] = process.argv;
const tool = await loadTool(toolName);
const prose = 'My sister Ana (ana@example.com, 415 555 0132) lives at 12 Elm Street since 2019. ';
for (let round = 0; round < 20; round += 1) await tool.run(prose.repeat(4), 'en');
process.send?.({ ready: true });

for (const name of names) {
  const text = inputs[name]?.() ?? '';
  process.send?.({ name, ms: await cpuMsOf(() => tool.run(text, 'en')) });
}
process.disconnect();
