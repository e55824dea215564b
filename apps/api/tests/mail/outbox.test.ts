import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createMailer } from '../../src/mail/create-mailer.ts';
import { startSmtp } from '../fakes/smtp-server.ts';
import { collectLog } from './collect-log.ts';

let dataDir = '';
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'solacore-mail-'));
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const link = 'http://localhost:8000/app/verify-email?token=abc';

it('without SMTP_URL a mail is a private file, and the log names the file only', async () => {
  const { log, lines } = collectLog();
  const mailer = createMailer(readConfig({ DATA_DIR: dataDir }), log);
  const names = ['one', 'two', 'three'];
  for (const name of names) {
    mailer.send({ kind: 'verify_email', to: `${name}@example.org`, locale: 'en', link });
  }
  await mailer.settle();
  const folder = join(dataDir, 'outbox');
  const files = readdirSync(folder).sort();
  expect(files).toHaveLength(3);
  const mails = files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  expect(mails.map(({ to }) => to).sort()).toEqual(
    names.map((name) => `${name}@example.org`).sort(),
  );
  expect(Object.keys(mails[0])).toEqual(['to', 'subject', 'text', 'html']);
  expect(mails[0].text).toContain(link);
  for (const file of files) expect(statSync(join(folder, file)).mode & 0o077).toBe(0);
  expect(lines.join('')).toContain(files[0]);
  expect(lines.join('')).not.toMatch(/example\.org|token=/);
});

it('with SMTP_URL it goes there, and no file is made', async () => {
  const server = await startSmtp();
  const { log } = collectLog();
  const MAIL_FROM = 'Solacore <hello@solacore.example>';
  const own = join(dataDir, 'own');
  const config = readConfig({ DATA_DIR: own, SMTP_URL: server.url, MAIL_FROM });
  const mailer = createMailer(config, log);
  mailer.send({ kind: 'verify_email', to: 'a@example.org', locale: 'es', link });
  await mailer.settle();
  await server.close();
  expect(server.taken).toHaveLength(1);
  expect(() => readdirSync(join(own, 'outbox'))).toThrow();
});
