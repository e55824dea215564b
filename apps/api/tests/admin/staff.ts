import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { users } from '../../src/db/schema.ts';
import { type ApiContext, type Person, signUp } from '../harness/index.ts';
import { codeAt } from './code-at.ts';

export type Staff = Person & { secret: string };

/** Somebody who runs the product, before any code. */
export async function createStaff(
  ctx: ApiContext,
  role: 'admin' | 'support' = 'admin',
): Promise<Person> {
  const person = await signUp(ctx.app);
  await ctx.db.update(users).set({ role }).where(eq(users.id, person.userId));
  return person;
}

export const post = (person: Person, path: string, payload: object = {}) =>
  person.ask({ method: 'POST', url: `/admin/api/${path}`, payload });

export async function enrol(person: Person): Promise<string> {
  const answer = await post(person, 'totp/enrol');
  return z.object({ secret: z.string() }).parse(answer.json()).secret;
}

/** The same with a right code shown now. */
export async function createProven(
  ctx: ApiContext,
  role: 'admin' | 'support' = 'admin',
): Promise<Staff> {
  const person = await createStaff(ctx, role);
  const secret = await enrol(person);
  const answer = await post(person, 'totp/confirm', { code: codeAt(secret, Date.now()) });
  if (answer.statusCode !== 204) throw new Error(`The first code answered ${answer.statusCode}`);
  return { ...person, secret };
}
