import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerOver } from '../harness/over-http.ts';
import { startServer } from '../harness/process.ts';

const parallel = 300;
const limit = 30;

/**
 * B9: 300 parallel requests of an account nobody has counted yet, so many times, at a served product.
 * `env` says where it counts. In how many runs exactly 30 passed, and how far the worst was off.
 */
export async function passExactly(runs: number, env: NodeJS.ProcessEnv = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'solacore-bar-'));
  const server = await startServer({
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
    REGISTRATIONS_PER_HOUR: '100000',
    AUTH_ATTEMPTS_PER_MINUTE: '100000',
    ...env,
  });
  try {
    const seen = { runs, exact: 0, worstOff: 0, otherAnswers: 0 };
    for (let run = 0; run < runs; run += 1) {
      const person = await registerOver(server.url);
      const asked = Array.from({ length: parallel }, async () => {
        const answer = await person.ask('/users/me');
        await answer.text();
        return answer.status;
      });
      const statuses = await Promise.all(asked);
      const passed = statuses.filter((status) => status === 200).length;
      const refused = statuses.filter((status) => status === 429).length;
      if (passed === limit) seen.exact += 1;
      seen.worstOff = Math.max(seen.worstOff, Math.abs(passed - limit));
      seen.otherAnswers += parallel - passed - refused;
    }
    return seen;
  } finally {
    server.child.kill('SIGKILL');
    await server.exit();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
