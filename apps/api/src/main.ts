import cluster from 'node:cluster';
import { buildApp } from './app.ts';
import { openControlSocket } from './cli/control-socket.ts';
import type { Config } from './config.ts';
import { createDeps, type Deps } from './deps.ts';
import { endOnCrash } from './end-on-crash.ts';
import { startErasureJournal } from './features/account/keep-erasures.ts';
import { readBackupKeys } from './features/backups/key-file.ts';
import { meterBackups } from './features/backups/watch-backups.ts';
import { describeError } from './http/describe-error.ts';
import { listScheduledJobs } from './jobs/scheduled-jobs.ts';
import { settleWork } from './jobs/settle-work.ts';
import { runWorkers } from './workers/index.ts';

/** Serves the product until SIGTERM or SIGINT: several processes where `WORKERS` asks for them. */
export async function serve(config: Config): Promise<void> {
  // A key that cannot be used stops the start, not the first night.
  if (config.backup.keyFile !== null) readBackupKeys(config.backup.keyFile);
  if (cluster.isPrimary && config.workers > 1) return runWorkers(config);
  const deps = await createDeps(config, true);
  const { database, log } = deps;
  endOnCrash(deps);
  // Meant for the process that keeps the workers; a terminal that closes tells everybody.
  process.on('SIGHUP', () => {
    if (cluster.isPrimary)
      log.info('nothing was renewed: WORKERS is 1, a new release needs a restart');
  });
  meterBackups(deps);
  const closers: (() => Promise<void>)[] = [
    () => database.close(),
    () => deps.errorReports.flush(),
  ];
  try {
    if (cluster.isPrimary) await database.migrate();
    if (database.kind === 'embedded') closers.unshift(await openControlSocket(deps));
    // Before anything can be added: a replayed deletion may be the first.
    deps.jobs.schedule(listScheduledJobs(deps));
    closers.unshift(await startErasureJournal(deps));
    closers.unshift(() => settleWork(deps, 5_000));
    closers.unshift(keepTally(deps));
    const app = await buildApp(deps);
    // The line below says where, by name; an address is written nowhere.
    const listenTextResolver = () => 'listening';
    await app.listen({ port: config.port, host: config.host, listenTextResolver });
    closers.unshift(() => app.close());
  } catch (error) {
    await closeAll(closers);
    throw error;
  }
  const url = config.publicUrl;
  // Prepared now, so that the first person does not wait for it.
  deps.assessWords('', []);
  void deps.jobs.start();
  log.info({ url, database: database.kind }, 'serving');
  process.send?.({ ready: true, url });
  await stopAsked();
  log.info('stopping');
  await closeAll(closers);
  process.exit(0);
}

/** Counts into the database by the clock, and once more at the end. */
function keepTally({ tally, log }: Deps): () => Promise<void> {
  const warn = (error: unknown) =>
    log.warn({ ...describeError(error) }, 'figures were not added, they are later');
  const stop = tally.start(warn);
  return async () => {
    stop();
    await tally.flush().catch(warn);
  };
}

/**
 * Resolves at the first signal; one that comes a second later or more ends the process as it is.
 * Sooner ones are the same stop: Ctrl-C reaches us from the terminal and from the start script.
 */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    let askedAtMs: number | undefined;
    const ask = () => {
      if (askedAtMs !== undefined && performance.now() - askedAtMs > 1_000) process.exit(1);
      askedAtMs ??= performance.now();
      resolve();
    };
    process.on('SIGTERM', ask).on('SIGINT', ask);
  });
}

async function closeAll(closers: (() => Promise<void>)[]): Promise<void> {
  for (const close of closers) await close();
}
