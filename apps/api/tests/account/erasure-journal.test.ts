import {
  appendFileSync,
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
import { describeOnBothDatabases, signUp } from '../harness/index.ts';
import { comeBack, remove, statusOf } from './come-back.ts';

const dayMs = 86_400_000;

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
