import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { openDatabase } from '../db/client.ts';
import { endOnCrash } from '../end-on-crash.ts';
import { sumMetricsOfWorkers } from '../features/metrics/across-workers.ts';
import { describeError } from '../http/describe-error.ts';
import { createErrorReports } from '../http/error-reports.ts';
import { createLogger } from '../log.ts';
import { startCrew } from './crew.ts';

/**
 * Migrates once, then keeps `config.workers` processes on one port until a stop is asked for. SIGHUP
 * puts new processes, of the code that lies there now, in place of the old ones.
 */
export async function runWorkers(config: Config): Promise<void> {
  const log = createLogger(config);
  endOnCrash({ log, errorReports: createErrorReports(config) });
  await migrate(config);
  sumMetricsOfWorkers();
  // Only this account may enter; what goes through is a conversation.
  const folder = mkdtempSync(join(tmpdir(), 'solacore-'));
  const stopAsked = new Promise<void>((resolve) => {
    process.once('SIGTERM', () => resolve()).once('SIGINT', () => resolve());
  });
  const crew = startCrew(config.workers, { folder, log });
  process.on('SIGHUP', () => {
    log.info('new workers were asked for');
    migrate(config).then(crew.renew, (error: unknown) =>
      log.error({ ...describeError(error) }, 'nothing was migrated: the old workers stay'),
    );
  });
  const hasStarted = await Promise.race([crew.isReady, stopAsked.then(() => true)]);
  if (hasStarted) {
    process.send?.({ ready: true, url: config.publicUrl });
    await stopAsked;
  }
  await crew.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(hasStarted ? 0 : 1);
}

async function migrate(config: Config): Promise<void> {
  const database = await openDatabase(config);
  try {
    await database.migrate();
  } finally {
    await database.close();
  }
}
