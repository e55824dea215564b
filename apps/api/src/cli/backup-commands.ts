import { resolve } from 'node:path';
import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { completeDeps, createDeps } from '../deps.ts';
import { drillNow, restoreNow, verifyBackups } from '../features/backups/commands.ts';
import type { DrillDeps } from '../features/backups/drill-backup.ts';
import type { OperatorAnswer, OperatorCommand } from '../features/operator/commands.ts';

type Terminal = {
  run: (command: OperatorCommand) => Promise<void>;
  say: (answer: OperatorAnswer) => void;
};

const offsite: [string, string] = ['--offsite', 'take it from the offsite store'];
const which = 'name or path of a backup; else the newest';

/** What makes, checks and gives back backups. */
export function addBackupCommands(program: Command, { run, say }: Terminal): void {
  const backup = program
    .command('backup')
    .description('make a backup now, closed with BACKUP_KEY_FILE, and send it offsite')
    .action(() => run({ command: 'backup' }));

  backup
    .command('verify')
    .argument('[name]', which)
    .option('--all', 'every backup in BACKUP_DIR')
    .option(...offsite)
    .description('read a backup to its end: whole, or damaged')
    .action(async (name: string | undefined, { all, offsite: isOffsite }) => {
      say(await verifyBackups(readConfig(), { name, isAll: all, isOffsite }));
    });

  backup
    .command('drill')
    .argument('[name]', which)
    .option(
      '--into <url>',
      'an empty PostgreSQL database, emptied afterwards; its password in PGPASSWORD',
    )
    .option(...offsite)
    .description('restore into an empty database, replay the deletions, compare, keep the proof')
    .action(async (name: string | undefined, { into, offsite: isOffsite }) => {
      say(await drillNow(readConfig(), drillDeps, { name, into, isOffsite }));
    });

  program
    .command('restore')
    .argument('[name]', which)
    .option('--replace', 'also where the database is not empty: what is there is lost', false)
    .option('--journal <path>', 'deletions of another machine too, a folder or a file')
    .option(...offsite)
    .description('put a backup into the database, all or nothing, and replay the deletions')
    .action(async (name: string | undefined, { replace, journal, offsite: isOffsite }) => {
      const deps = await createDeps(readConfig());
      try {
        const from = journal === undefined ? undefined : resolve(journal);
        say(await restoreNow(deps, { name, isOffsite, isReplacing: replace, journal: from }));
      } finally {
        await deps.jobs.stop();
        await deps.database.close();
      }
    });
}

/** Without Redis: what is done in a drill counts nowhere. */
const drillDeps: DrillDeps = (config, database) =>
  completeDeps({ ...config, redisUrl: null }, database);
