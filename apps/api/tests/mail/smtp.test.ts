import { afterEach, describe, expect, it } from 'vitest';
import type { Mail } from '../../src/mail/mailer.ts';
import { createPostQueue } from '../../src/mail/post-queue.ts';
import { renderMail } from '../../src/mail/render-mail.ts';
import { createSmtp } from '../../src/mail/smtp.ts';
import { startSilentServer, startSmtp } from '../fakes/smtp-server.ts';
import { freePort } from '../harness/process.ts';
import { collectLog } from './collect-log.ts';

const from = 'Solacore <hello@solacore.example>';
const changed = (to: string, locale = 'en'): Mail => ({ kind: 'password_changed', to, locale });
const decodeWords = (text: string) =>
  text.replace(/=\?UTF-8\?B\?([^?]+)\?=\s*/g, (_, word: string) =>
    Buffer.from(word, 'base64').toString('utf8'),
  );
const unfold = (source: string) => source.replace(/\r\n[ \t]+/g, ' ');
const headerOf = (source: string, name: string) =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(unfold(source.split('\r\n\r\n')[0] ?? ''))?.[1] ?? '';

describe('mail by SMTP', () => {
  const closers: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closers.splice(0)) await close();
  });
  const start = async (options?: Parameters<typeof startSmtp>[0]) => {
    const server = await startSmtp(options);
    closers.push(server.close);
    return server;
  };
  const mailerAt = (url: string, pausesMs: readonly number[] = [10, 20]) => {
    const { log, lines } = collectLog();
    const { deliver } = createSmtp({ url, from, timeoutMs: 300 });
    const render = (mail: Mail) => renderMail(mail, 'https://solacore.example/app');
    return { ...createPostQueue({ deliver, render, log, pausesMs }), lines };
  };

  it('arrives with text, page and a subject in Chinese', async () => {
    const server = await start();
    const mailer = mailerAt(server.url);
    const link = 'https://solacore.example/app/verify-email?token=abc_DEF-123';
    mailer.send({ kind: 'verify_email', to: 'li@example.org', locale: 'zh-Hans', link });
    await mailer.settle();
    const [mail] = server.taken;
    expect(mail).toMatchObject({ from: 'hello@solacore.example', to: ['li@example.org'] });
    const source = mail?.source ?? '';
    expect(decodeWords(headerOf(source, 'Subject'))).toBe('请确认你的邮箱');
    expect(headerOf(source, 'From')).toBe(from);
    expect(headerOf(source, 'Auto-Submitted')).toBe('auto-generated');
    expect(source).toMatch(/Content-Type: text\/plain; charset=utf-8/i);
    expect(source).toMatch(/Content-Type: text\/html; charset=utf-8/i);
    expect(mailer.lines).toEqual([]);
  });

  it.each(["o'brien@example.org", 'first+tag@example.org', 'a.b_c-d@sub.example.org'])(
    'reaches the address %s as it is written',
    async (to) => {
      const server = await start();
      const mailer = mailerAt(server.url);
      mailer.send(changed(to));
      await mailer.settle();
      expect(server.taken.map((mail) => mail.to)).toEqual([[to]]);
    },
  );

  it.each(['a@example.org\r\nBcc: b@example.org', 'a@example.org, b@example.org', '<a@x.y> b@x.y'])(
    'takes no second recipient and no header from the address %j',
    async (to) => {
      const server = await start();
      const mailer = mailerAt(server.url);
      mailer.send(changed(to));
      await mailer.settle();
      for (const mail of server.taken) {
        expect(mail.to).toHaveLength(1);
        expect(headerOf(mail.source, 'Bcc')).toBe('');
      }
      expect(server.taken.flatMap((mail) => mail.to)).not.toContain('b@example.org');
    },
  );

  it('takes no header from the name of a device', async () => {
    const server = await start();
    const mailer = mailerAt(server.url);
    const deviceName = 'Phone\r\nBcc: b@example.org\r\n\r\n<script>alert(1)</script>';
    mailer.send({ kind: 'new_device', to: 'a@example.org', locale: 'en', deviceName });
    await mailer.settle();
    const source = server.taken[0]?.source ?? '';
    expect(headerOf(source, 'Bcc')).toBe('');
    expect(server.taken[0]?.to).toEqual(['a@example.org']);
  });

  it('asks once where the recipient is refused, and the log does not say who', async () => {
    const server = await start({ refuse: ['gone@example.org'] });
    const mailer = mailerAt(server.url);
    mailer.send(changed('gone@example.org'));
    await mailer.settle();
    expect([server.offered(), server.taken.length]).toEqual([1, 0]);
    expect(mailer.lines.join('')).toMatch(/"mail":"password_changed","tries":1/);
    expect(mailer.lines.join('')).not.toContain('gone');
  });

  it('arrives once a server that was down is back', async () => {
    const port = await freePort();
    const mailer = mailerAt(`smtp://127.0.0.1:${port}`, [400, 400]);
    mailer.send(changed('a@example.org'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const server = await start({ port });
    await mailer.settle();
    expect(server.taken).toHaveLength(1);
    expect(mailer.lines).toEqual([]);
  });

  it('is given up after three tries at a server that says nothing', async () => {
    const server = await startSilentServer();
    closers.push(server.close);
    const mailer = mailerAt(server.url);
    mailer.send(changed('a@example.org'));
    await mailer.settle();
    expect(server.connections()).toBe(3);
    expect(mailer.lines).toHaveLength(1);
    expect(mailer.lines[0]).toMatch(/"tries":3.*a mail was not sent/);
    expect(mailer.lines[0]).not.toContain('example.org');
  });

  it('is not sent in the clear to a server elsewhere that offers no TLS', async () => {
    const server = await start();
    const elsewhere = server.url.replace('127.0.0.1', '[::ffff:127.0.0.1]');
    const mailer = mailerAt(elsewhere, []);
    mailer.send(changed('a@example.org'));
    await mailer.settle();
    expect(server.taken).toHaveLength(0);
    expect(mailer.lines).toHaveLength(1);
    const willing = mailerAt(`${elsewhere}?requireTLS=false`, []);
    willing.send(changed('a@example.org'));
    await willing.settle();
    expect(server.taken).toHaveLength(1);
  });

  it('drops what is too much, and says so', async () => {
    const { log, lines } = collectLog();
    const delivered: string[] = [];
    const mailer = createPostQueue({
      deliver: async ({ to }) => void delivered.push(to),
      render: (mail) => renderMail(mail, 'https://solacore.example/app'),
      log,
      capacity: 5,
    });
    for (let at = 0; at < 8; at += 1) mailer.send(changed(`person-${at}@example.org`));
    await mailer.settle();
    expect(delivered).toHaveLength(5);
    expect(lines).toHaveLength(3);
  });
});
