import { listSolveSessionsResponseSchema } from '@solacore/contract';
import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { solveSessions } from '../../src/db/schema.ts';
import { describeOnBothDatabases, grantTier } from '../harness/index.ts';
import { type Person, registerPerson } from './person.ts';

const dayMs = 86_400_000;

describeOnBothDatabases('the list of solve sessions', (ctx) => {
  let person: Person;
  let ids: string[];
  beforeAll(async () => {
    person = await registerPerson(ctx.app);
    await grantTier(ctx.db, person.userId, 'standard');
    ids = [];
    for (let made = 0; made < 7; made += 1) ids.push((await person.startSession()).id);
  });
  const list = async (query: string) => {
    const { body } = await person.send('GET', `/sessions${query}`);
    return listSolveSessionsResponseSchema.parse(body);
  };

  it('is refused on the free tier with the tier that has it', async () => {
    const free = await registerPerson(ctx.app);
    const { status, body } = await free.send('GET', '/sessions');
    expect([status, body.error]).toEqual([403, 'TIER_INSUFFICIENT']);
    expect(body.params).toMatchObject({ required_tier: 'standard', current_tier: 'free' });
  });

  it('comes page by page, newest first, each session once', async () => {
    const seen: string[] = [];
    let query = '?limit=3';
    for (let page = 0; page < 3; page += 1) {
      const { sessions, next_cursor } = await list(query);
      seen.push(...sessions.map((session) => session.session_id));
      query = `?limit=3&cursor=${next_cursor}`;
      expect(next_cursor === null).toBe(page === 2);
    }
    expect(seen).toEqual(ids.toReversed());
  });

  it('goes on where sessions have begun at the same time', async () => {
    await ctx.db.update(solveSessions).set({ startedAt: new Date() });
    const first = await list('?limit=4');
    const second = await list(`?limit=4&cursor=${first.next_cursor}`);
    const seen = [...first.sessions, ...second.sessions].map((session) => session.session_id);
    expect(new Set(seen)).toEqual(new Set(ids));
  });

  it('reaches back 90 days', async () => {
    const old = ids[0] ?? '';
    const startedAt = new Date(Date.now() - 91 * dayMs);
    await ctx.db.update(solveSessions).set({ startedAt }).where(eq(solveSessions.id, old));
    const seen = (await list('')).sessions.map((session) => session.session_id);
    expect(seen).toHaveLength(ids.length - 1);
    expect(seen).not.toContain(old);
  });

  it.each(['?limit=0', '?limit=101', '?limit=x', '?cursor=nonsense', '?page=2'])(
    'refuses %s',
    async (query) => {
      const { status, body } = await person.send('GET', `/sessions${query}`);
      expect([status, body.error]).toEqual([400, 'VALIDATION_FAILED']);
    },
  );
});
