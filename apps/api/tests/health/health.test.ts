import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../harness/index.ts';

describeOnBothDatabases('health', (ctx) => {
  it('answers healthy with the version while the database is there', async () => {
    const answer = await ctx.app.inject({ url: '/health' });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({
      status: 'healthy',
      database: 'connected',
      version: ctx.deps.config.version,
    });
  });

  it('answers live and ready', async () => {
    expect((await ctx.app.inject({ url: '/health/live' })).json()).toEqual({ status: 'live' });
    expect((await ctx.app.inject({ url: '/health/ready' })).json()).toEqual({ status: 'ready' });
  });

  it('answers 503 when the database is away', async () => {
    const away = { ...ctx.deps.database, ping: () => Promise.reject(new Error('away')) };
    const app = await ctx.buildApp({ parts: { database: away } });
    const answer = await app.inject({ url: '/health' });
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ status: 'degraded', database: 'error' });
    expect((await app.inject({ url: '/health/ready' })).statusCode).toBe(503);
    expect((await app.inject({ url: '/health/live' })).statusCode).toBe(200);
  });
});
