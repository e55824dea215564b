import type { Page } from 'playwright-core';

/** Which of `texts` stand in what the app keeps in this browser: its files, byte by byte, and both web storages. */
export async function listKept(page: Page, texts: string[]): Promise<string[]> {
  const everything = await page.evaluate(async () => {
    const found = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    const waiting = [await navigator.storage.getDirectory()];
    for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
      for await (const entry of folder.values()) {
        if (entry instanceof FileSystemDirectoryHandle) waiting.push(entry);
        if (entry instanceof FileSystemFileHandle) found.push(await (await entry.getFile()).text());
      }
    }
    return found.join('\n');
  });
  return texts.filter((text) => everything.includes(text));
}
