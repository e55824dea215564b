import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerOver, sayOver } from '../harness/over-http.ts';
import { runCli, startServer } from '../harness/process.ts';

const environment = { LOG_LEVEL: 'debug', REGISTRATIONS_PER_HOUR: '1000' };

describe('a served product with the embedded database', () => {
  let dataDir: string;
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'solacore-serve-'));
    server = await startServer({ ...environment, DATA_DIR: dataDir });
  });
  afterAll(async () => {
    server.child.kill('SIGKILL');
    await server.exit();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const cli = (...words: string[]) => runCli(words, { DATA_DIR: dataDir });

  it('is operated from the command line while it runs', async () => {
    const person = await registerOver(server.url);
    const granted = await cli('admin', 'grant', person.email.toUpperCase());
    expect([granted.code, granted.error]).toEqual([0, '']);
    expect((await cli('admin', 'tier', person.email, 'pro')).code).toBe(0);
    expect(await person.get('/users/me')).toMatchObject({ role: 'admin' });
    expect(await person.get('/subscriptions/current')).toMatchObject({
      tier: 'pro',
      source: 'grant',
    });
    expect((await cli('admin', 'tier', person.email, 'free')).code).toBe(0);
    expect(await person.get('/subscriptions/current')).toMatchObject({ tier: 'free' });
  });

  it('says what to do about an unknown address and an unknown tier', async () => {
    const unknown = await cli('admin', 'grant', 'nobody@example.org');
    expect(unknown.code).toBe(1);
    expect(unknown.out).toContain('There is no account');
    const tier = await cli('admin', 'tier', 'nobody@example.org', 'gold');
    expect(tier.code).toBe(1);
    expect(tier.error).toContain('free, standard, pro, org');
  });

  it('tells its doctor what works and what is missing', async () => {
    const { code, out } = await cli('doctor');
    expect(code).toBe(0);
    expect(out).toMatch(/ok\s+server\s+running/);
    expect(out).toMatch(/ok\s+database\s+embedded/);
    expect(out).toMatch(/ok\s+replies\s+the built-in guide/);
  });

  it('writes no e-mail, token, password or fingerprint to the log', async () => {
    const person = await registerOver(server.url);
    await person.get('/users/me?token=planted-in-the-query');
    const log = server.output.out + server.output.error;
    expect(log).toContain('/users/me');
    const secrets = [person.email, person.password, person.fingerprint, person.accessToken];
    for (const secret of [...secrets, 'planted-in-the-query']) expect(log).not.toContain(secret);
  });

  it('goes on after SIGHUP, which renews several processes only', async () => {
    server.child.kill('SIGHUP');
    await expect.poll(() => server.output.out).toContain('nothing was renewed');
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });

  it('lets a running stream end after SIGTERM, takes no new one, and exits with 0', async () => {
    const person = await registerOver(server.url);
    const stream = await sayOver(person, 'My boss moved the deadline twice and I feel stuck.');
    const first = await stream.next();
    expect(first).toContain('event: token');
    server.child.kill('SIGTERM');
    const askedAt = Date.now();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect(fetch(`${server.url}/health/live`)).rejects.toThrow();
    const rest = await stream.all();
    expect(rest).toContain('event: done');
    expect(await server.exit()).toBe(0);
    expect(Date.now() - askedAt).toBeLessThan(30_000);
  });

  it('starts again on the same folder and knows the account', async () => {
    const again = await startServer({ ...environment, DATA_DIR: dataDir });
    const person = await registerOver(again.url);
    again.child.kill('SIGKILL');
    await again.exit();
    const third = await startServer({ ...environment, DATA_DIR: dataDir });
    expect(await person.over(third.url).get('/users/me')).toMatchObject({ email: person.email });
    third.child.kill('SIGTERM');
    expect(await third.exit()).toBe(0);
  });
});

describe('the doctor without a running server', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'solacore-doctor-'));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it('says so, and that the rest works', async () => {
    const { code, out } = await runCli(['doctor'], { DATA_DIR: dataDir });
    expect(code).toBe(0);
    expect(out).toMatch(/missing\s+server\s+not running/);
    expect(out).toMatch(/ok\s+database\s+embedded.*answers/);
  });

  it('says that a database does not answer, with exit code 1 and no address', async () => {
    const url = 'postgresql://ana:hunter22@127.0.0.1:9/solacore';
    const { code, out } = await runCli(['doctor'], { DATA_DIR: dataDir, DATABASE_URL: url });
    expect(code).toBe(1);
    expect(out).toMatch(/wrong\s+database\s+by DATABASE_URL, does not answer/);
    expect(out).not.toMatch(/hunter22|127\.0\.0\.1:9/);
  });
});

describe('a start that cannot work', () => {
  it.each([
    ['a wrong variable', { PORT: 'eighty' }, 'PORT'],
    ['a provider without its key', { LLM_PROVIDERS: 'openai' }, 'OPENAI_API_KEY'],
    ['several processes without a server database', { WORKERS: '2' }, 'WORKERS'],
    ['production without secrets', { NODE_ENV: 'production' }, 'JWT_SECRET'],
    ['a database that is away', { DATABASE_URL: 'postgresql://a:b@127.0.0.1:9/c' }, 'DATABASE_URL'],
  ])('stops at %s with exit code 1 and a sentence', async (_case, env, named) => {
    const { code, error } = await runCli(['serve'], env);
    expect(code).toBe(1);
    expect(error).toContain(named);
    expect(error).not.toMatch(/\n\s+at /);
  });
});
