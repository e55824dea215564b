import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createErasureJournal } from '../../src/features/account/erasure-journal.ts';
import { reconcileErasures } from '../../src/features/account/keep-erasures.ts';
import { describeOnServerDatabase, signUp } from '../harness/index.ts';
import { runCli, startServer } from '../harness/process.ts';
import { comeBack, remove } from './come-back.ts';

describeOnServerDatabase('a restored database', (ctx) => {
  const environment = () => ({
    DATABASE_URL: ctx.databaseUrl ?? '',
    DATA_DIR: ctx.dataDir,
    JWT_SECRET: ctx.deps.config.jwtSecrets.join(','),
    LOG_LEVEL: 'warn',
  });

  it('loses the deleted again by `solacore erasures replay`', async () => {
    const { isGoneAgain } = await comeBack(ctx);
    const ran = await runCli(['erasures', 'replay'], environment());
    expect([ran.code, ran.error]).toEqual([0, '']);
    expect(ran.out).toContain('Accounts deleted again: 1');
    await isGoneAgain();
    const words = ['erasures', 'replay', '--journal', join(ctx.dataDir, 'nowhere')];
    expect((await runCli(words, environment())).code).toBe(1);
  });

  it('loses them before it is served', async () => {
    const { isGoneAgain } = await comeBack(ctx);
    const server = await startServer(environment());
    await isGoneAgain();
    server.child.kill('SIGTERM');
    expect(await server.exit()).toBe(0);
  });

  it('is told to every machine: a second data folder is filled from the table', async () => {
    const person = await signUp(ctx.app);
    await remove(person);
    const dataDir = mkdtempSync(join(tmpdir(), 'solacore-second-'));
    mkdirSync(dataDir, { recursive: true });
    const erasureJournal = createErasureJournal(ctx.deps.config.jwtSecrets, dataDir);
    expect(existsSync(join(dataDir, 'erasures'))).toBe(false);
    await reconcileErasures({ ...ctx.deps, erasureJournal });
    const read = (await erasureJournal.read()).map(({ userHash }) => userHash);
    expect(read).toContain(erasureJournal.hash(person.userId));
    rmSync(dataDir, { recursive: true });
  });
});
