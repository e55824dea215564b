/* One tool on one slow text, in a process of its own that can be ended: prints CPU milliseconds. */
import { inputs } from './inputs.ts';
import { loadTool } from './tools.ts';

const [, , toolName = '', inputName = ''] = process.argv;
const tool = await loadTool(toolName);
const text = inputs[inputName]?.() ?? '';
const prose = 'My sister Ana (ana@example.com, 415 555 0132) lives at 12 Elm Street since 2019. ';
for (let round = 0; round < 20; round += 1) await tool.run(prose.repeat(4), 'en');
await tool.run(text.slice(0, 2000), 'en');
const before = process.threadCpuUsage();
await tool.run(text, 'en');
const { user, system } = process.threadCpuUsage(before);
console.log((user + system) / 1000);
process.exit(0);
