import { cpSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A copy of a folder. */
export function copyTree(from, to) {
  cpSync(from, to, { recursive: true });
}

/**
 * The same files under a second name where both lie on one disk, else copies. Only for packages of
 * npm, which it replaces and never writes into; what lies inside one is a package of its own.
 */
export function linkTree(from, to, isWanted) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.name === 'node_modules') continue;
    if (entry.isDirectory()) linkTree(source, target, isWanted);
    else if (entry.isFile() && isWanted(entry.name)) linkFile(source, target);
    else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true });
  }
}

function linkFile(source, target) {
  try {
    linkSync(source, target);
  } catch (error) {
    if (error.code !== 'EXDEV' && error.code !== 'EPERM') throw error;
    cpSync(source, target);
  }
}
