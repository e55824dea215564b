import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { erasures } from '../../src/db/schema.ts';
import { createErasureJournal } from '../../src/features/account/erasure-journal.ts';
import { reconcileErasures } from '../../src/features/account/keep-erasures.ts';
import { replayErasures } from '../../src/features/account/replay-erasures.ts';
import { runOperatorCommand } from '../../src/features/operator/commands.ts';
import {
  type ApiContext,
  describeOnBothDatabases,
  describeOnServerDatabase,
  type Person,
  signUp,
} from '../harness/index.ts';
import { runCli, startServer } from '../harness/process.ts';
import { fillTables, knownBy, tablesHolding } from './person-rows.ts';
import { backUp, restore } from './table-backup.ts';

const dayMs = 86_400_000;

const remove = async (person: Person) => {
  const payload = { confirmation: 'DELETE_MY_ACCOUNT' };
  const answer = await person.ask({ method: 'DELETE', url: '/users/me', payload });
  expect(answer.statusCode).toBe(200);
};
const statusOf = async (person: Person) => (await person.ask({ url: '/users/me' })).statusCode;

/** Someone who was deleted after a backup was made, and is there again since it was restored. */
async function comeBack(ctx: ApiContext) {
  const [person, other] = [await signUp(ctx.app), await signUp(ctx.app)];
  const marks = [...(await fillTables(ctx.db, person)), ...(await knownBy(ctx.db, person))];
  const others = [...(await fillTables(ctx.db, other)), ...(await knownBy(ctx.db, other))];
  const copy = await backUp(ctx.db);
  await remove(person);
  await restore(ctx.db, copy);
  expect([await statusOf(person), await statusOf(other)]).toEqual([200, 200]);
  const before = await tablesHolding(ctx.db, others);
  const isGoneAgain = async () => {
    expect(await tablesHolding(ctx.db, marks)).toEqual([]);
    expect([await statusOf(person), await statusOf(other)]).toEqual([401, 200]);
    expect(await tablesHolding(ctx.db, others)).toEqual(before);
  };
  return { person, isGoneAgain };
}

describeOnBothDatabases('the erasure journal', (ctx) => {
  const folder = () => join(ctx.dataDir, 'erasures');
  const written = () =>
    readdirSync(folder())
      .map((day) => readFileSync(join(folder(), day), 'utf8'))
      .join('');

  it('holds a time and a keyed hash, on the disk before the answer', async () => {
    const person = await signUp(ctx.app);
    await remove(person);
    const day = new Date().toISOString().slice(0, 10);
    const text = readFileSync(join(folder(), day), 'utf8');
    expect(text).toMatch(/^(\d{4}-\d\d-\d\dT[\d:.]+Z [\w-]{43}\n)+$/);
    expect(text).toContain(ctx.deps.erasureJournal.hash(person.userId));
    for (const word of [person.userId, person.email, person.fingerprint]) {
      expect(text).not.toContain(word);
    }
    expect(statSync(join(folder(), day)).mode % 0o1000).toBe(0o600);
    expect(statSync(folder()).mode % 0o1000).toBe(0o700);
  });

  it('deletes again by command whoever a restored backup holds, and nobody else', async () => {
    const { isGoneAgain } = await comeBack(ctx);
    const answer = await runOperatorCommand(ctx.deps, { command: 'erasures_replay' });
    expect(answer).toMatchObject({
      isDone: true,
      lines: [expect.any(String), expect.stringMatching(/: 1$/)],
    });
    await isGoneAgain();
    const again = await runOperatorCommand(ctx.deps, { command: 'erasures_replay' });
    expect(again.lines[1]).toMatch(/: 0$/);
  });

  it('is replayed unasked where the table has lost what the files know', async () => {
    const { isGoneAgain } = await comeBack(ctx);
    await reconcileErasures(ctx.deps);
    await isGoneAgain();
  });

  it('is read from a file and from a folder elsewhere, and not from nowhere', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'solacore-journal-'));
    for (const isFolder of [true, false]) {
      const { person, isGoneAgain } = await comeBack(ctx);
      const file = join(elsewhere, '2026-11-22');
      const hash = ctx.deps.erasureJournal.hash(person.userId);
      writeFileSync(file, `2026-11-22T01:02:03.000Z ${hash}\n`);
      const journal = isFolder ? elsewhere : file;
      await runOperatorCommand(ctx.deps, { command: 'erasures_replay', journal });
      await isGoneAgain();
    }
    const journal = join(elsewhere, 'absent');
    const absent = await runOperatorCommand(ctx.deps, { command: 'erasures_replay', journal });
    expect(absent.isDone).toBe(false);
    rmSync(elsewhere, { recursive: true });
  });

  it('finds what was written under an older secret', async () => {
    const { person, isGoneAgain } = await comeBack(ctx);
    const secrets = ['a new secret of more than 32 bytes!', ...ctx.deps.config.jwtSecrets];
    const erasureJournal = createErasureJournal(secrets, ctx.dataDir);
    expect(erasureJournal.hash(person.userId)).not.toBe(
      ctx.deps.erasureJournal.hash(person.userId),
    );
    await replayErasures({ ...ctx.deps, erasureJournal }, await erasureJournal.read());
    await isGoneAgain();
  });

  it('passes over a line that was cut short, and writes it anew from the table', async () => {
    const person = await signUp(ctx.app);
    await remove(person);
    const hash = ctx.deps.erasureJournal.hash(person.userId);
    const day = new Date().toISOString().slice(0, 10);
    const text = readFileSync(join(folder(), day), 'utf8');
    writeFileSync(join(folder(), day), text.slice(0, -10));
    await reconcileErasures(ctx.deps);
    appendFileSync(join(folder(), day), '\nno line of ours\n');
    await reconcileErasures(ctx.deps);
    const read = await ctx.deps.erasureJournal.read();
    expect(read.filter(({ userHash }) => userHash === hash).length).toBe(1);
  });

  it('does not stop a deletion where it cannot be written, and is written later', async () => {
    const person = await signUp(ctx.app);
    rmSync(folder(), { recursive: true, force: true });
    writeFileSync(folder(), 'a file in the way');
    await remove(person);
    expect(await statusOf(person)).toBe(401);
    rmSync(folder());
    await reconcileErasures(ctx.deps);
    expect(written()).toContain(ctx.deps.erasureJournal.hash(person.userId));
  });

  it('forgets after sixty days, in the table and in the files', async () => {
    const at = new Date('2027-03-01T12:00:00.000Z');
    const hashes = { old: 'o'.repeat(43), young: 'y'.repeat(43) };
    const entries = [
      { userHash: hashes.old, erasedAt: new Date(at.getTime() - 61 * dayMs) },
      { userHash: hashes.young, erasedAt: new Date(at.getTime() - 59 * dayMs) },
    ];
    await ctx.db.insert(erasures).values(entries);
    await ctx.deps.erasureJournal.append(entries);
    await reconcileErasures({ ...ctx.deps, now: () => at });
    const kept = (await ctx.db.select().from(erasures)).map(({ userHash }) => userHash);
    expect([kept.includes(hashes.old), kept.includes(hashes.young)]).toEqual([false, true]);
    expect([written().includes(hashes.old), written().includes(hashes.young)]).toEqual([
      false,
      true,
    ]);
  });
});

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
