/** The library's directory in the browser's private file system. */
const directoryName = 'expo-sqlite';

/** As many files as the library lays out on the first start; for want of one it can keep nothing. */
const fileCount = 6;

/**
 * Lays out the files that a page which went away on its very first start did not get to: the
 * library lays them out only where there is none. Never rejects: the opening says what is wrong.
 */
export async function completeStoreFiles(): Promise<void> {
  try {
    const root = await navigator.storage.getDirectory();
    const directory = await root.getDirectoryHandle(directoryName, { create: true });
    const count = await fileCountOf(directory);
    if (count === 0) return;
    for (let index = count; index < fileCount; index += 1) {
      await directory.getFileHandle(crypto.randomUUID(), { create: true });
    }
  } catch {
    return;
  }
}

async function fileCountOf(directory: FileSystemDirectoryHandle): Promise<number> {
  let count = 0;
  for await (const _name of directory.keys()) count += 1;
  return count;
}
