import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { type Database, openDatabase } from './db/client.ts';
import { createLogger } from './log.ts';

/** Everything from outside that the code uses. Tests pass their own parts. */
export type Deps = {
  config: Config;
  log: Logger;
  /** Wall clock. Whatever depends on the time asks this and nothing else. */
  now: () => Date;
  database: Database;
};

/** The only wiring of the product. The caller closes `deps.database`. */
export async function createDeps(config: Config): Promise<Deps> {
  return completeDeps(config, await openDatabase(config));
}

/** The same over a database that is open already; `parts` replaces single pieces. */
export async function completeDeps(
  config: Config,
  database: Database,
  parts: Partial<Deps> = {},
): Promise<Deps> {
  return {
    config,
    database,
    log: createLogger(config),
    now: () => new Date(),
    ...parts,
  };
}
