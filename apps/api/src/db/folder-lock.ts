import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The data folder belongs to another running process. */
export class FolderInUseError extends Error {
  override name = 'FolderInUseError';
}

/**
 * Takes the data folder for this process alone, before anything in it is opened.
 * The lock is the kernel's (SQLite's file lock): it ends with the process however that ends,
 * so no process id has to be trusted and nothing stale is left behind.
 * @returns release, which may be called more than once.
 * @throws FolderInUseError in one sentence for the person at the terminal.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(join(folder, 'lock'), { timeout: 0 });
  const ownerFile = join(folder, 'owner.pid');
  try {
    lock.exec('pragma journal_mode = memory; begin exclusive');
  } catch {
    lock.close();
    throw new FolderInUseError(
      `The data folder ${folder} is in use by another running Solacore process${ownerOf(ownerFile)}. Stop that one first, or set DATA_DIR to another folder.`,
    );
  }
  writeFileSync(ownerFile, `${process.pid}\n`);
  let isHeld = true;
  return () => {
    if (isHeld) lock.close();
    isHeld = false;
  };
}

function ownerOf(file: string): string {
  try {
    return ` (process ${Number.parseInt(readFileSync(file, 'utf8'), 10)})`;
  } catch {
    return '';
  }
}
