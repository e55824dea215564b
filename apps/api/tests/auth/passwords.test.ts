import { readFileSync } from 'node:fs';
import { hash } from '@node-rs/argon2';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { users } from '../../src/db/schema.ts';
import { createWaitingLine } from '../../src/features/auth/waiting-line.ts';
import { AppError } from '../../src/http/app-error.ts';
import {
  describeOnBothDatabases,
  logIn,
  newEmail,
  newFingerprint,
  signUp,
} from '../harness/index.ts';

const tooCommon = { issues: [{ path: 'password', rule: 'too_common' }] };

describeOnBothDatabases('passwords', (ctx) => {
  const register = (password: string, email = newEmail()) =>
    ctx.app.inject({
      method: 'POST',
      url: '/auth/register',
      payload: { email, password, device_fingerprint: newFingerprint() },
    });

  it.each([
    ['128 Chinese characters', '静'.repeat(128)],
    ['128 emoji', '🌊'.repeat(128)],
    ['8 emoji', '🌊🌧️🌈⛰️🌿🍃'],
    ['spaces between words', 'my own small sentence'],
  ])('may be %s', async (_case, password) => {
    const email = newEmail();
    expect((await register(password, email)).statusCode).toBe(201);
  });

  it.each([
    ['7 characters', 'abc def', 'too_small'],
    ['7 emoji of two units each', '🌊'.repeat(7), 'too_small'],
    ['129 characters', '静'.repeat(129), 'too_big'],
  ])('may not be %s', async (_case, password, rule) => {
    const answer = await register(password);
    expect([answer.statusCode, answer.json().params]).toEqual([
      400,
      { issues: [{ path: 'password', rule }] },
    ]);
  });

  it('are the same however the person’s keyboard composes them', async () => {
    const email = newEmail();
    const fingerprint = newFingerprint();
    const person = await signUp(ctx.app, {
      email,
      fingerprint,
      password: 'canción pequeña'.normalize('NFC'),
    });
    const decomposed = { ...person, password: 'canción pequeña'.normalize('NFD') };
    expect((await logIn(ctx.app, decomposed, fingerprint)).statusCode).toBe(200);
  });

  it.each(['password', 'PassWord', 'ｐａｓｓｗｏｒｄ', '12345678', 'qwertyuiop', 'iloveyou'])(
    'may not be common: %s',
    async (password) => {
      const answer = await register(password);
      expect([answer.statusCode, answer.json().params]).toEqual([400, tooCommon]);
    },
  );

  it('may not be the e-mail address or what stands before its @', async () => {
    const email = newEmail();
    expect((await register(email.toUpperCase(), email)).json().params).toEqual(tooCommon);
    const local = email.split('@')[0] ?? '';
    expect((await register(local, email)).json().params).toEqual(tooCommon);
  });

  it('get a new hash at the next sign-in where the figures have risen, and still open', async () => {
    const person = await signUp(ctx.app);
    const lesser = await hash(person.password, { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
    const mine = eq(users.id, person.userId);
    await ctx.db.update(users).set({ passwordHash: lesser }).where(mine);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => logIn(ctx.app, person, person.fingerprint)),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
    await ctx.deps.afterAnswer.settle();
    const [row] = await ctx.db.select().from(users).where(mine);
    expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$/);
    expect((await logIn(ctx.app, person, person.fingerprint)).statusCode).toBe(200);
  });
});

describe('the list of common passwords', () => {
  it('holds 3,000 and more, none shorter than 8, and says where it comes from', () => {
    const file = new URL('../../src/features/auth/common-passwords.txt', import.meta.url);
    const [note = '', list = ''] = readFileSync(file, 'utf8').split('\n\n');
    const entries = list.trim().split('\n');
    expect(new Set(entries).size).toBeGreaterThanOrEqual(3_000);
    expect(entries.filter((entry) => entry.length < 8)).toEqual([]);
    expect(note).toMatch(/taken from .*\n.*licence|Taken from/i);
  });
});

describe('the line for hashing', () => {
  const open = () => {
    const ends: (() => void)[] = [];
    const task = () => new Promise<string>((resolve) => ends.push(() => resolve('done')));
    return { ends, task };
  };

  it('runs so many at once, in the order they came, and refuses beyond the line', async () => {
    const { ends, task } = open();
    const seated = createWaitingLine({ maxConcurrent: 2, maxWaiting: 1 });
    const runs = [seated(task), seated(task), seated(task)];
    await expect(seated(task)).rejects.toMatchObject({
      code: 'TOO_MANY_ATTEMPTS',
      retryAfterSeconds: expect.any(Number),
    });
    expect(ends).toHaveLength(2);
    ends[0]?.();
    await runs[0];
    await expect.poll(() => ends.length).toBe(3);
    for (const end of ends) end();
    expect(await Promise.all(runs)).toEqual(['done', 'done', 'done']);
  });

  it('lets somebody leave who is gone, and gives the place to the next', async () => {
    const { ends, task } = open();
    const seated = createWaitingLine({ maxConcurrent: 1, maxWaiting: 1 });
    const first = seated(task);
    const gone = new AbortController();
    const left = seated(task, gone.signal);
    gone.abort();
    await expect(left).rejects.toBeInstanceOf(AppError);
    const next = seated(task);
    ends[0]?.();
    await first;
    await expect.poll(() => ends.length).toBe(2);
    ends[1]?.();
    expect(await next).toBe('done');
  });
});
