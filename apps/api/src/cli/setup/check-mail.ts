import type { Config } from '../../config.ts';
import type { Finding } from '../../features/operator/doctor.ts';
import { trySmtp } from '../../mail/smtp.ts';

/** Whether the mail server lets us in; no mail is sent. */
export async function mailFinding({ mail }: Config): Promise<Finding> {
  const about = 'mail server';
  if (mail.smtpUrl === null) {
    return { mark: 'missing', about, text: 'no SMTP_URL: nobody gets a mail' };
  }
  try {
    await trySmtp(mail.smtpUrl);
    return { mark: 'ok', about, text: 'takes mails from us' };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
    return { mark: 'wrong', about, text: `takes none (${code}): check SMTP_URL` };
  }
}
