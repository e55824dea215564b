import { expect } from 'vitest';
import { type ApiContext, type Person, signUp } from '../harness/index.ts';
import { fillTables, knownBy, tablesHolding } from './person-rows.ts';
import { backUp, restore } from './table-backup.ts';

export const remove = async (person: Person) => {
  const payload = { confirmation: 'DELETE_MY_ACCOUNT' };
  const answer = await person.ask({ method: 'DELETE', url: '/users/me', payload });
  expect(answer.statusCode).toBe(200);
};
export const statusOf = async (person: Person) =>
  (await person.ask({ url: '/users/me' })).statusCode;

/** Someone who was deleted after a backup was made, and is there again since it was restored. */
export async function comeBack(ctx: ApiContext) {
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
