import { resolve } from 'node:path';
import { localeSchema, type ProviderName, providerNames, tiers } from '@solacore/contract';
import { staffRoles } from '@solacore/contract/admin';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { ConfigError, readConfig } from '../config.ts';
import { openDatabase } from '../db/client.ts';
import { isDatabaseDown } from '../db/database-errors.ts';
import { FolderInUseError } from '../db/folder-lock.ts';
import { BackupError } from '../features/backups/backup-error.ts';
import type { OperatorAnswer, OperatorCommand } from '../features/operator/commands.ts';
import { addBackupCommands } from './backup-commands.ts';
import { operate } from './operator.ts';
import type { SetupOptions } from './setup/index.ts';

const program = new Command('solacore').description('Guided problem solving, served by you.');

program
  .command('serve')
  .description('migrate the database and serve the product')
  .action(async () => {
    // Loaded only here: the other commands start without the whole application.
    const { serve } = await import('../main.ts');
    await serve(readConfig());
  });

program
  .command('migrate')
  .description('bring the database up to date')
  .action(async () => {
    const database = await openDatabase(readConfig());
    try {
      await database.migrate();
    } finally {
      await database.close();
    }
    console.log('The database is up to date.');
  });

program
  .command('doctor')
  .description('say what is configured, what is missing and what works')
  .action(() => run({ command: 'doctor' }));

program
  .command('setup')
  .description('ask for the settings of a server, write them, check them')
  .addOption(
    new Option('--file <path>', 'where the settings are')
      .env('SOLACORE_SETTINGS')
      .default('/etc/solacore/solacore.env'),
  )
  .addOption(
    new Option('--data-dir <path>', 'the data folder').env('DATA_DIR').default('/var/lib/solacore'),
  )
  .option('--check', 'ask nothing, write nothing', false)
  .option('--mail <address>', 'try mail and a reply too, by an account that is deleted again')
  .action(async (options: Omit<SetupOptions, 'mail'> & { mail?: string }) => {
    const { setUp } = await import('./setup/index.ts');
    const isRight = await setUp({ mail: undefined, ...options }, process);
    process.exit(isRight ? 0 : 1);
  });

const admin = program.command('admin').description('operate accounts');

admin
  .command('grant <email>')
  .description('make an account an administrator, and let it in where it is suspended')
  .addOption(new Option('--role <role>', 'admin or support').choices(staffRoles).default('admin'))
  .action((email: string, { role }: { role: (typeof staffRoles)[number] }) =>
    run({ command: 'admin_grant', email, role }),
  );

admin
  .command('revoke <email>')
  .description('take the role away; the last administrator stays')
  .action((email: string) => run({ command: 'admin_revoke', email }));

admin
  .command('reset-totp <email>')
  .description('forget an authenticator that was lost')
  .action((email: string) => run({ command: 'admin_reset_totp', email }));

admin
  .command('tier')
  .argument('<email>')
  .addArgument(new Argument('<tier>').choices(tiers))
  .description('give an account a tier; free takes it back')
  .action((email: string, tier: (typeof tiers)[number]) =>
    run({ command: 'admin_tier', email, tier }),
  );

admin
  .command('reports')
  .description('show the reports of bad answers, newest first')
  .action(() => run({ command: 'admin_reports' }));

admin
  .command('report-close <id>')
  .description('delete a report that has been dealt with')
  .action((id: string) => run({ command: 'admin_report_close', id }));

admin
  .command('referrals')
  .description('show how often help was shown, by month and region')
  .action(() => run({ command: 'admin_referrals' }));

program
  .command('erasures')
  .description('what is left to do about deleted accounts')
  .command('replay')
  .description('after a restore: delete again whoever was deleted since the backup')
  .option('--journal <path>', 'the journal, a folder or a file; else that of the data folder')
  .action(({ journal }: { journal?: string }) =>
    run({ command: 'erasures_replay', ...(journal ? { journal: resolve(journal) } : {}) }),
  );

addBackupCommands(program, { run, say });

program
  .command('try')
  .description('the five steps in this terminal; nothing is kept')
  .addOption(
    new Option('--lang <locale>', 'en, es, zh, or a locale such as es-MX')
      .default('en')
      .argParser(readLocale),
  )
  .addOption(
    new Option('--provider <name>', 'who answers; else as LLM_PROVIDERS says').choices(
      providerNames,
    ),
  )
  .option('--deep', 'deep analysis: the stronger model and a second perspective', false)
  .action(
    async ({ lang, ...options }: { lang: string; provider?: ProviderName; deep: boolean }) => {
      const { tryFiveSteps } = await import('./try/index.ts');
      await tryFiveSteps({ provider: undefined, ...options, locale: lang }, process);
      // Clients of providers may hold connections open.
      process.exit();
    },
  );

function readLocale(text: string): string {
  const locale = localeSchema.safeParse(text);
  if (locale.success) return locale.data;
  throw new InvalidArgumentError('Choose en, es, zh, or a locale such as es-MX.');
}

async function run(command: OperatorCommand): Promise<void> {
  say(await operate(readConfig(), command));
}

function say(answer: OperatorAnswer): void {
  for (const line of answer.lines) console.log(line);
  if (!answer.isDone) process.exitCode = 1;
}

try {
  await program.parseAsync();
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

/** One sentence that a person can act on. Messages of other errors may hold values. */
function explain(error: unknown): string {
  const kinds = [ConfigError, FolderInUseError, BackupError];
  if (error instanceof Error && kinds.some((kind) => error instanceof kind)) return error.message;
  if (isDatabaseDown(error)) {
    return 'The database does not answer. Check DATABASE_URL and that the server runs.';
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') {
    return 'The port is in use by another program. Stop that one first, or set PORT.';
  }
  const name = error instanceof Error ? error.name : 'Error';
  return `Solacore could not do this: ${name} ${code}`.trimEnd();
}
