import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

const mailSchema = z.object({ to: z.string(), subject: z.string(), text: z.string() });
type Mail = z.infer<typeof mailSchema>;

const withinMs = 10_000;

/** Mails of a product without an SMTP server, newest first. */
async function listMails(dataDir: string, to: string): Promise<Mail[]> {
  const folder = join(dataDir, 'outbox');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
  const mails = await Promise.all(
    names
      .sort()
      .reverse()
      .map(async (name) =>
        mailSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8'))),
      ),
  );
  return mails.filter((mail) => mail.to === to);
}

/** The first match of `pattern` in the newest mail to an address that has one. */
async function readFromMail(dataDir: string, to: string, pattern: RegExp): Promise<string> {
  const end = Date.now() + withinMs;
  while (Date.now() < end) {
    for (const { text } of await listMails(dataDir, to)) {
      const found = pattern.exec(text)?.[0];
      if (found) return found;
    }
    await wait(100);
  }
  throw new Error(`no mail with ${pattern} came`);
}

/** The newest mailed link to a page of the app. */
export function mailedLink(dataDir: string, to: string, page: string): Promise<string> {
  return readFromMail(dataDir, to, new RegExp(`https?://\\S+/app/${page}\\?token=[\\w-]+`));
}

/** The newest mailed six digits. */
export function mailedCode(dataDir: string, to: string): Promise<string> {
  return readFromMail(dataDir, to, /^\d{6}$/m);
}
