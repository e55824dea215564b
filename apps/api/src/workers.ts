import cluster, { type Worker } from 'node:cluster';
import type { Config } from './config.ts';
import { openDatabase } from './db/client.ts';
import { createLogger } from './log.ts';

/** A worker that dies sooner than this is not started again at once. */
const restartPauseMs = 1_000;

/** Migrates once, then keeps `config.workers` processes on one port until a stop is asked for. */
export async function runWorkers(config: Config): Promise<void> {
  const log = createLogger(config);
  const database = await openDatabase(config);
  await database.migrate();
  await database.close();

  let isStopping = false;
  let listening = 0;
  const start = () => {
    cluster.fork().once('listening', () => {
      listening += 1;
      if (listening === config.workers) process.send?.({ ready: true, url: config.publicUrl });
    });
  };
  cluster.on('exit', (worker, code) => {
    if (isStopping) return;
    log.error({ worker: worker.id, code }, 'a worker ended');
    setTimeout(() => !isStopping && start(), restartPauseMs);
  });
  for (let index = 0; index < config.workers; index += 1) start();

  await new Promise<void>((resolve) => {
    process.once('SIGTERM', () => resolve()).once('SIGINT', () => resolve());
  });
  isStopping = true;
  const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
  await Promise.all(workers.map(stopWorker));
  process.exit(0);
}

function stopWorker(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    worker.once('exit', () => resolve());
    worker.process.kill('SIGTERM');
  });
}
