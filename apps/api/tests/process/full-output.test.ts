import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { exitOf } from '../harness/process.ts';

const log = fileURLToPath(new URL('../../src/log.ts', import.meta.url));
const program = `
  const { createLogger } = await import(${JSON.stringify(log)});
  const logger = createLogger({ logLevel: 'info' });
  for (let at = 0; at < 500; at += 1) logger.info({ at }, 'answered');
  setTimeout(() => { console.error('still here'); }, 50);
`;

it('a log that nothing can be written to costs lines, and not the process', async () => {
  const full = openSync('/dev/full', 'w');
  const words = ['--input-type=module', '-e', program];
  const child = spawn(process.execPath, words, { stdio: ['ignore', full, 'pipe'] });
  let error = '';
  child.stderr?.on('data', (chunk) => {
    error += chunk;
  });
  expect(await exitOf(child)).toBe(0);
  expect(error).toBe('still here\n');
  closeSync(full);
});
