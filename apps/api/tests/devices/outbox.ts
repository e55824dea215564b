import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

const mailSchema = z.object({ to: z.string(), subject: z.string(), text: z.string() });

/** What was mailed to an address, oldest first. */
export function readMails(dataDir: string, to: string) {
  return mailFiles(dataDir)
    .map((file) => mailSchema.parse(JSON.parse(readFileSync(file, 'utf8'))))
    .filter((mail) => mail.to === to);
}

/** The `count`th code mailed to an address, once it is there. */
export async function waitForCode(dataDir: string, to: string, count = 1): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const codes = readMails(dataDir, to).flatMap(({ text }) => text.match(/^\d{6}$/gm) ?? []);
    const code = codes[count - 1];
    if (code) return code;
    await wait(25);
  }
  throw new Error(`No code number ${count} was mailed`);
}

function mailFiles(dataDir: string): string[] {
  const folder = join(dataDir, 'outbox');
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return names.sort().map((name) => join(folder, name));
  } catch {
    return [];
  }
}
