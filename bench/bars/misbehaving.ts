/*
 * A fake model that misbehaves on purpose: every case, in three languages, over HTTP and both
 * databases, its reply cut between any two characters, awkwardly and not at all.
 * node bench/bars/misbehaving.ts
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { status } = spawnSync(
  'npx',
  [
    'vitest',
    'run',
    'apps/api/tests/solve-sessions/misbehaving-model.test.ts',
    'packages/solve/tests/check',
  ],
  { cwd: root, env: { ...process.env, MISBEHAVING: 'all' }, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
