import cluster, { type Worker } from 'node:cluster';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { openDatabase } from './db/client.ts';
import { endOnCrash } from './end-on-crash.ts';
import { sumMetricsOfWorkers } from './features/metrics/across-workers.ts';
import { createErrorReports } from './http/error-reports.ts';
import { createLogger } from './log.ts';

/** A worker that dies sooner than this is not started again at once. */
const restartPauseMs = 1_000;

/** Migrates once, then keeps `config.workers` processes on one port until a stop is asked for. */
export async function runWorkers(config: Config): Promise<void> {
  const log = createLogger(config);
  endOnCrash({ log, errorReports: createErrorReports(config) });
  const database = await openDatabase(config);
  await database.migrate();
  await database.close();

  sumMetricsOfWorkers();
  let isStopping = false;
  let listening = 0;
  // Only this account may enter; what goes through is a conversation.
  const folder = mkdtempSync(join(tmpdir(), 'solacore-'));
  const seats = new Map<number, number>();
  const start = (index: number) => {
    const worker = cluster.fork({ SOLACORE_SEAT: `${index}:${folder}` });
    seats.set(worker.id, index);
    worker.once('listening', () => {
      listening += 1;
      if (listening === config.workers) process.send?.({ ready: true, url: config.publicUrl });
    });
  };
  cluster.on('exit', (worker, code) => {
    if (isStopping) return;
    log.error({ worker: worker.id, code }, 'a worker ended');
    const index = seats.get(worker.id) ?? 0;
    seats.delete(worker.id);
    setTimeout(() => !isStopping && start(index), restartPauseMs);
  });
  for (let index = 0; index < config.workers; index += 1) start(index);

  await new Promise<void>((resolve) => {
    process.once('SIGTERM', () => resolve()).once('SIGINT', () => resolve());
  });
  isStopping = true;
  const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
  await Promise.all(workers.map(stopWorker));
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}

function stopWorker(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    worker.once('exit', () => resolve());
    worker.process.kill('SIGTERM');
  });
}
