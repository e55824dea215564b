import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programEnvironment } from '../../src/features/backups/dump/programs.ts';
import { registerOver } from '../harness/over-http.ts';
import { runCli, startServer } from '../harness/process.ts';

describe('`solacore backup` beside a running product', () => {
  const folder = mkdtempSync(join(tmpdir(), 'solacore-backup-cli-'));
  const keyFile = join(folder, 'key');
  const key = randomBytes(32).toString('base64');
  const env = { DATA_DIR: join(folder, 'data'), BACKUP_KEY_FILE: keyFile, LOG_LEVEL: 'debug' };
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    writeFileSync(keyFile, key, { mode: 0o600 });
    server = await startServer(env);
  });
  afterAll(async () => {
    server.child.kill('SIGKILL');
    await server.exit();
    rmSync(folder, { recursive: true, force: true });
  });
  const cli = (...words: string[]) => runCli(words, env);

  it('goes through it; a drill needs none of it; restore waits until it is stopped', async () => {
    const person = await registerOver(server.url);
    const made = await cli('backup');
    expect([made.code, made.error]).toEqual([0, '']);
    const name = /Made (\S+\.backup)/.exec(made.out)?.[1] ?? '';
    const [drilled, refused] = await Promise.all([
      cli('backup', 'drill'),
      cli('restore', '--replace'),
    ]);
    expect([drilled.code, drilled.out]).toEqual([0, expect.stringContaining('Passed.')]);
    expect([refused.code, refused.error]).toEqual([
      1,
      expect.stringContaining('in use by another'),
    ]);
    const told = [made, drilled, refused].map(({ out, error }) => out + error).join('');
    const log = server.output.out + server.output.error;
    for (const secret of [key, person.email]) expect(told + log).not.toContain(secret);
    const bytes = readFileSync(join(env.DATA_DIR, 'backups', name));
    writeFileSync(join(env.DATA_DIR, 'backups', name), bytes.subarray(0, -1));
    const damaged = await cli('backup', 'verify', '--all');
    expect([damaged.code, damaged.out]).toEqual([
      1,
      expect.stringMatching(/^damaged.*changed or cut/),
    ]);
  });

  it('does not start with a key that others can read', async () => {
    chmodSync(keyFile, 0o644);
    const { code, error } = await cli('serve');
    expect([code, error]).toEqual([1, expect.stringContaining('BACKUP_KEY_FILE')]);
    expect(error).not.toContain(key);
  });
});

describe('the programs of PostgreSQL', () => {
  it('are told the address, its password, and no other secret', () => {
    const environment = programEnvironment(
      'postgresql://ana:p%40ss@db.example.org:5433/solacore?sslmode=no-verify',
    );
    expect(environment).toMatchObject({
      PGHOST: 'db.example.org',
      PGPORT: '5433',
      PGUSER: 'ana',
      PGPASSWORD: 'p@ss',
      PGDATABASE: 'solacore',
      PGSSLMODE: 'require',
    });
    const names = Object.keys(environment).filter((name) => !name.startsWith('PG'));
    expect(names.every((name) => ['PATH', 'HOME', 'LC_ALL'].includes(name))).toBe(true);
  });

  it('are reached by a socket, and by an address of six parts', () => {
    expect(programEnvironment('postgresql:///db?host=/run/postgresql')).toMatchObject({
      PGHOST: '/run/postgresql',
      PGDATABASE: 'db',
    });
    expect(programEnvironment('postgresql://[::1]/db').PGHOST).toBe('::1');
  });
});
