import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages, isDebian } from './debian.mjs';

function hasClient() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return ['pg_dump', 'pg_restore', 'psql'].every((name) =>
    folders.some((folder) => existsSync(join(folder, name))),
  );
}

/** PostgreSQL's own programs for the tests of backups. Without them some are left out, and this says so. */
export async function ensurePostgresClient() {
  if (hasClient()) return;
  if (isDebian()) {
    console.log('Installing for the tests of backups (about 15 MB): postgresql-client');
    await installPackages(['postgresql-client']).catch((error) => console.error(error.message));
    if (hasClient()) return;
  }
  console.warn(
    "No pg_dump, pg_restore and psql on the PATH: the tests of a server's backups are left out.",
  );
}
