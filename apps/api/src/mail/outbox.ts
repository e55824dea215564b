import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Delivery } from './mailer.ts';

/**
 * Without an SMTP server each mail becomes a file in the data folder, `{to, subject, text, html}`;
 * the log names the file only. A file that is there is whole.
 */
export function createOutbox(dataDir: string, log: Pick<Logger, 'info'>): Delivery {
  const folder = join(dataDir, 'outbox');
  let sent = 0;
  return {
    deliver: async ({ to, subject, text, html }) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      sent += 1;
      const name = `${Date.now()}-${process.pid}-${String(sent).padStart(6, '0')}.json`;
      const draft = join(folder, `.${name}.part`);
      const body = JSON.stringify({ to, subject, text, html }, null, 2);
      await writeFile(draft, `${body}\n`, { mode: 0o600, flag: 'wx' });
      await rename(draft, join(folder, name));
      log.info({ file: join('outbox', name) }, 'a mail is in the outbox');
    },
  };
}
