import type { Page } from 'playwright-core';

/** Which of `texts` stand in what the app keeps in this browser: its files, byte by byte, and both web storages. */
export async function listKept(page: Page, texts: string[]): Promise<string[]> {
  const everything = await page.evaluate(async () => {
    const found = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    const waiting = [await navigator.storage.getDirectory()];
    for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
      for await (const entry of folder.values()) {
        if (entry instanceof FileSystemDirectoryHandle) waiting.push(entry);
        if (entry instanceof FileSystemFileHandle) found.push(await readWhole(entry));
      }
    }
    return found.join('\n');

    // A file the app writes to while it is read refuses to be read: asked for anew, it gives its newest bytes.
    async function readWhole(entry: FileSystemFileHandle): Promise<string> {
      for (let triesLeft = 40; ; triesLeft -= 1) {
        try {
          return await (await entry.getFile()).text();
        } catch (error) {
          if (triesLeft === 0 || !(error instanceof DOMException)) throw error;
          if (error.name === 'NotFoundError') return '';
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      }
    }
  });
  return texts.filter((text) => everything.includes(text));
}
