import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setUp } from '../../src/cli/setup/index.ts';
import { faultOfDefault } from '../../src/cli/setup/refused-defaults.ts';
import { startSmtp } from '../fakes/smtp-server.ts';
import { runCli } from '../harness/process.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'solacore-setup-'));
  file = join(folder, 'solacore.env');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** In this process: a program of its own takes a second each time. */
async function runSetUp(input: string, check = false) {
  const stdout = new PassThrough();
  const options = { file, dataDir: folder, check, mail: undefined };
  const isRight = await setUp(options, { stdin: Readable.from([input]), stdout });
  return { isRight, out: String(stdout.read()) };
}
const settings = () => parseEnv(readFileSync(file, 'utf8'));
const nobody = 'https://localhost:9';

describe('solacore setup', () => {
  it('asks again until an answer is right, makes the secrets and shows none', async () => {
    const answers = [
      ...['http://solacore.org', 'https://solacore.example', '', nobody],
      ...['postgresql://solacore:solacore@127.0.0.1:9/solacore', ''],
      ...['', '', 'guide'],
      ...['', 'ana@solacore.org', '', '', '', '', ''],
    ];
    const { out, error, code } = await runCli(
      ['setup', '--file', file],
      {},
      `${answers.join('\n')}\n`,
    );
    expect(error).toBe('');
    expect(out).toContain('PUBLIC_URL must begin with https://');
    expect(out).toContain('PUBLIC_URL is the address of an example');
    expect(out).toContain('PUBLIC_URL is needed');
    expect(out).toContain('DATABASE_URL has a password that is too easy to guess');
    const {
      JWT_SECRET: secret = '',
      METRICS_TOKEN: token = '',
      BACKUP_KEY_FILE: key = '',
      ...rest
    } = settings();
    expect(rest).toEqual({
      PUBLIC_URL: nobody,
      LLM_PROVIDERS: 'guide',
      SUPPORT_EMAIL: 'ana@solacore.org',
      NODE_ENV: 'production',
      TRUST_PROXY: 'loopback',
    });
    expect([secret.length, token.length]).toEqual([64, 32]);
    expect(readFileSync(key, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
    for (const hidden of [secret, token, readFileSync(key, 'utf8').trim()]) {
      expect(out).not.toContain(hidden);
    }
    // What root writes is read by the group of the product.
    const mode = process.getuid?.() === 0 ? 0o640 : 0o600;
    expect([file, key].map((path) => statSync(path).mode & 0o777)).toEqual([mode, mode]);
    // Nothing serves there, and that is what it says.
    expect(out).toMatch(/wrong\s+https\s+.*does not answer/);
    expect(code).toBe(1);
  });

  it('asks only for what is missing, and keeps every line that somebody wrote', async () => {
    const written = `# ours\nPUBLIC_URL=${nobody}\nLLM_PROVIDERS=guide\nLLM_CONCURRENCY=8\nMAIL_FROM='Solacore <hello@solacore.org>'\n`;
    writeFileSync(file, written, { mode: 0o600 });
    const first = await runSetUp('\n'.repeat(20));
    expect(first.out).not.toContain('The address that people open');
    const once = readFileSync(file, 'utf8');
    expect(once.startsWith(written)).toBe(true);
    await runSetUp('\n'.repeat(20));
    expect(readFileSync(file, 'utf8')).toBe(once);
  });

  it('checks without asking or writing', async () => {
    const smtp = await startSmtp();
    const shared = 'Q3v9xT1mZr7LkP5sWd8Hb2Nf6Jc4Yg0A';
    const written = [
      ...[`PUBLIC_URL=${nobody}`, 'LLM_PROVIDERS=guide', `SMTP_URL=${smtp.url}`],
      ...['MAIL_FROM=a@b.org', `JWT_SECRET=${shared}`, `METRICS_TOKEN=${shared}`],
      'RATE_LIMIT_SCALE=1000',
    ].join('\n');
    writeFileSync(file, written, { mode: 0o644 });
    const { out, isRight } = await runSetUp('', true);
    await smtp.close();
    expect(readFileSync(file, 'utf8')).toBe(written);
    expect(isRight).toBe(false);
    expect(out).toMatch(/ok\s+settings/);
    expect(out).toMatch(/ok\s+mail server\s+takes mails/);
    for (const fault of [
      ...['two secrets are the same', 'others can read', 'TRUST_PROXY is not set'],
      'RATE_LIMIT_SCALE is for measurements of load only',
    ]) {
      expect(out).toContain(fault);
    }
    expect(out).not.toContain(shared);
  });

  it('asks Stripe whether its events come here', async () => {
    const endpoints = (events: string[]) => ({
      object: 'list',
      has_more: false,
      data: [{ url: `${nobody}/webhooks/stripe`, status: 'enabled', enabled_events: events }],
    });
    let events = ['*'];
    const stripe = createServer((_request, answer) => {
      answer.setHeader('content-type', 'application/json');
      answer.end(JSON.stringify(endpoints(events)));
    });
    const port = await new Promise<number>((resolve) => {
      stripe.listen(0, '127.0.0.1', () => {
        const at = stripe.address();
        resolve(typeof at === 'object' && at ? at.port : 0);
      });
    });
    const written = [
      ...[`PUBLIC_URL=${nobody}`, 'LLM_PROVIDERS=guide', `JWT_SECRET=${'aB3$efgh'.repeat(5)}`],
      ...['STRIPE_SECRET_KEY=sk_live_51abcdefg', 'STRIPE_WEBHOOK_SECRET=whsec_9xT1mZr7LkP5'],
      `STRIPE_API_BASE=http://127.0.0.1:${port}`,
    ].join('\n');
    writeFileSync(file, written, { mode: 0o640 });
    expect((await runSetUp('', true)).out).toMatch(/ok\s+stripe\s+sends its events here/);
    events = ['invoice.paid', 'charge.refunded'];
    expect((await runSetUp('', true)).out).toContain('does not send customer.subscription.updated');
    stripe.close();
  });
});

describe('a value that many would try first', () => {
  it.each([
    ['PUBLIC_URL', 'https://your-domain'],
    ['DATABASE_URL', 'postgresql://solacore:short@db/solacore'],
    ['DATABASE_URL', 'postgresql://somebody-here:somebody-here@db/solacore'],
    ['REDIS_URL', 'redis://:password@cache:6379'],
    ['SMTP_URL', 'smtp://ana:changeme@mail:587'],
    ['METRICS_TOKEN', 'your-token-your-token'],
    ['REVENUECAT_WEBHOOK_AUTH', 'aaaaaaaaaaaaaaaa'],
  ])('is refused for %s: %s', (name, value) => {
    expect(faultOfDefault(name, value)).not.toBeNull();
  });

  it.each([
    ['PUBLIC_URL', 'https://solacore.app'],
    ['DATABASE_URL', 'postgresql://solacore:Vq7Lr2Zs9Tx4Kd@db/solacore'],
    ['DATABASE_URL', 'postgresql://solacore@localhost/solacore?host=/var/run/postgresql'],
    ['MAIL_FROM', 'Solacore <hello@solacore.app>'],
  ])('is taken for %s: %s', (name, value) => {
    expect(faultOfDefault(name, value)).toBeNull();
  });
});
