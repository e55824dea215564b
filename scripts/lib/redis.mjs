import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages, isDebian } from './debian.mjs';

function hasRedis() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return ['redis-server', 'valkey-server'].some((name) =>
    folders.some((folder) => existsSync(join(folder, name))),
  );
}

/** A Redis for the tests of shared limits. Without one they are left out, and this says so. */
export async function ensureRedis() {
  if (hasRedis()) return;
  if (isDebian()) {
    console.log('Installing for the tests of shared limits (about 10 MB): redis-server');
    await installPackages(['redis-server']).catch((error) => console.error(error.message));
    if (hasRedis()) return;
  }
  console.warn(
    'No redis-server or valkey-server on the PATH: the tests that need one are left out.',
  );
}
