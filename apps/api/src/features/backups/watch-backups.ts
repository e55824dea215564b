import { Gauge } from 'prom-client';
import type { Config } from '../../config.ts';
import type { Deps } from '../../deps.ts';
import { describeError } from '../../http/describe-error.ts';
import { BackupError } from './backup-error.ts';
import { makeBackup, sendBackups } from './make-backup.ts';
import { createOffsiteStore } from './offsite/s3-store.ts';
import { openPlace } from './place.ts';
import { sendErasures } from './send-erasures.ts';
import { listBackups } from './shelf.ts';

const hourMs = 60 * 60 * 1000;
/** A day, and two hours for a run that was late. */
export const oldestNewestMs = 26 * hourMs;
/** A store is asked this often at most; a scrape does not wait for it. */
const askAgainAfterMs = 10 * 60_000;

type Watched = Pick<Deps, 'config' | 'database' | 'log' | 'now' | 'errorReports'>;

/**
 * Makes the day's backup and sends it. Once for all processes of a database. Tried again after the
 * sending failed, it only sends.
 */
export async function backUp(deps: Watched): Promise<void> {
  const { config, log, now } = deps;
  if (config.backup.keyFile === null) return;
  const place = openPlace(config);
  const [newest] = await listBackups(place.dir);
  if (!newest || now().getTime() - newest.createdAt.getTime() > hourMs) {
    const { name, bytes } = await makeBackup(deps, place);
    log.info({ backup: name, bytes }, 'a backup was made');
  }
  await sendErasures(deps);
  const sent = await sendBackups(place, now());
  if (sent > 0) log.info({ sent }, 'backups were sent offsite');
}

/**
 * Every hour: a newest backup of more than 26 hours is an alarm, in the log and in the error reports,
 * and is made up for. Without any yet the first one is made.
 */
export async function watchBackups(deps: Watched): Promise<void> {
  const { config, log, errorReports, now } = deps;
  if (config.backup.keyFile === null) return;
  const newest = await newestOf(config);
  if (newest && now().getTime() - newest.getTime() <= oldestNewestMs) return;
  if (newest) {
    const hours = Math.floor((now().getTime() - newest.getTime()) / hourMs);
    log.error({ alarm: 'backup_overdue', hours }, 'the newest backup is older than 26 hours');
    errorReports.report(
      new BackupError('The newest backup is older than 26 hours'),
      'backup_overdue',
    );
  }
  await backUp(deps);
}

/** When the newest one was made that would survive this machine, where there is such a place. */
async function newestOf({ backup }: Pick<Config, 'backup'>): Promise<Date | undefined> {
  const { offsite, dir } = backup;
  const [newest] = await (offsite ? createOffsiteStore(offsite).list() : listBackups(dir));
  return newest?.createdAt;
}

/** The age of the newest backup, here and offsite; that of 1970 where there is none. */
export function meterBackups({ config, metrics, log, now }: Deps): void {
  const { keyFile, offsite, dir } = config.backup;
  if (keyFile === null) return;
  const ask = offsite && askSeldom(() => createOffsiteStore(offsite).list(), log);
  new Gauge({
    name: 'solacore_backup_age_seconds',
    help: 'Age of the newest backup in BACKUP_DIR and in the offsite store; alarm at 93,600.',
    labelNames: ['place'],
    registers: [metrics.registry],
    aggregator: 'max',
    async collect() {
      // Between processes only finite numbers keep their value: none is one of 1970.
      const ageOf = (at = new Date(0)) => (now().getTime() - at.getTime()) / 1000;
      const [here] = await listBackups(dir).catch(() => []);
      this.set({ place: 'local' }, ageOf(here?.createdAt));
      const there = ask?.();
      if (there) this.set({ place: 'offsite' }, ageOf(there[0]?.createdAt));
    },
  });
}

/** What was heard last, if anything; asks again in the background once that is old. */
function askSeldom<T>(ask: () => Promise<T[]>, log: Deps['log']): () => T[] | undefined {
  let heard: T[] | undefined;
  let askedAtMs = Number.NEGATIVE_INFINITY;
  const again = () => {
    askedAtMs = performance.now();
    ask().then(
      (answer) => {
        heard = answer;
      },
      (error: unknown) => log.warn({ ...describeError(error) }, 'the offsite store did not answer'),
    );
  };
  again();
  return () => {
    if (performance.now() - askedAtMs > askAgainAfterMs) again();
    return heard;
  };
}
