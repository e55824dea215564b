import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mail, Mailer } from './mailer.ts';

/** Without an SMTP server each mail becomes a file in the data folder. */
export function createOutbox(dataDir: string): Mailer {
  const folder = join(dataDir, 'outbox');
  const pending = new Set<Promise<void>>();
  let sent = 0;
  const write = async (mail: Mail) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const text = 'link' in mail ? mail.link : 'code' in mail ? mail.code : mail.kind;
    sent += 1;
    const name = `${Date.now()}-${process.pid}-${sent}.json`;
    const body = JSON.stringify({ to: mail.to, subject: mail.kind, text, html: text });
    await writeFile(join(folder, name), body, { mode: 0o600 });
  };
  return {
    send: (mail) => {
      const run = write(mail)
        .catch(() => undefined)
        .finally(() => pending.delete(run));
      pending.add(run);
    },
    settle: async () => {
      await Promise.all(pending);
    },
  };
}
