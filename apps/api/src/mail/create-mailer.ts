import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Mailer } from './mailer.ts';
import { createOutbox } from './outbox.ts';
import { createPostQueue } from './post-queue.ts';
import { renderMail } from './render-mail.ts';
import { createSmtp } from './smtp.ts';

/** Mails by `SMTP_URL`, else into the outbox folder. */
export function createMailer(
  config: Pick<Config, 'mail' | 'dataDir' | 'publicUrl'>,
  log: Logger,
): Mailer {
  const { smtpUrl: url, from } = config.mail;
  const { deliver } = url ? createSmtp({ url, from }) : createOutbox(config.dataDir, log);
  const appUrl = `${config.publicUrl}/app`;
  return createPostQueue({ deliver, render: (mail) => renderMail(mail, appUrl), log });
}
