import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { openDatabase } from '../../src/db/client.ts';
import { completeDeps } from '../../src/deps.ts';
import { grantTier } from '../harness/index.ts';
import { registerPerson } from '../solve-sessions/person.ts';
import { switchableLlm } from './switchable-llm.ts';

/** An application in this process, and someone without a limit of sessions. */
export async function openApp() {
  const dataDir = mkdtempSync(join(tmpdir(), 'solacore-bar-'));
  const config = readConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATA_DIR: dataDir,
    AUTH_ATTEMPTS_PER_MINUTE: '100000',
    LOGIN_ATTEMPTS_PER_HOUR: '100000',
    REGISTRATIONS_PER_HOUR: '100000',
    RATE_LIMIT_SCALE: '100000',
  });
  const database = await openDatabase(config);
  await database.migrate();
  const llm = switchableLlm();
  const app = await buildApp(await completeDeps(config, database, { llm: llm.llm }));
  const person = await registerPerson(app);
  await grantTier(database.db, person.userId, 'org');
  return {
    llm,
    person,
    newPerson: async () => {
      const another = await registerPerson(app);
      await grantTier(database.db, another.userId, 'org');
      return another;
    },
    async close() {
      await app.close();
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
