import { isIP } from 'node:net';
import { createTransport } from 'nodemailer';
import { type Delivery, PermanentMailError } from './mailer.ts';

type SmtpOptions = {
  /** `smtp://user:password@host:587`, or `smtps://` for TLS from the first byte. */
  url: string;
  from: string;
  /** For each silence of the server. */
  timeoutMs?: number;
};

/**
 * Mails by an SMTP server, two connections at once. A server elsewhere must offer TLS, unless the
 * address says `?requireTLS=false`.
 */
export function createSmtp({ url, from, timeoutMs = 15_000 }: SmtpOptions): Delivery {
  const transport = createTransport({
    ...connectionOf(url, timeoutMs),
    pool: true,
    maxConnections: 2,
    maxMessages: 100,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    deliver: async ({ to, subject, text, html }) => {
      const message = {
        from,
        to: { name: '', address: to },
        subject,
        text,
        html,
        headers: { 'Auto-Submitted': 'auto-generated' },
      };
      await transport.sendMail(message).catch((error: unknown) => {
        throw isPermanent(error) ? new PermanentMailError() : error;
      });
    },
  };
}

/** Connects and signs in, as for a mail, and sends none. Rejects where the server would take none. */
export async function trySmtp(url: string, timeoutMs = 10_000): Promise<void> {
  const transport = createTransport(connectionOf(url, timeoutMs));
  try {
    await transport.verify();
  } finally {
    transport.close();
  }
}

function connectionOf(url: string, timeoutMs: number) {
  return {
    url,
    requireTLS: !isLoopback(new URL(url).hostname),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
  };
}

/** A server that refuses with 5xx has understood and will not. */
function isPermanent(error: unknown): boolean {
  if (!(error instanceof Error) || !('responseCode' in error)) return false;
  return typeof error.responseCode === 'number' && error.responseCode >= 500;
}

function isLoopback(hostname: string): boolean {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) === 4) return address.startsWith('127.');
  return address === 'localhost' || address === '::1';
}
