import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { App } from '../../src/http/app-type.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { type Caller, callers } from './callers.ts';
import { expectedOf, expectedRoutes } from './expected.ts';
import { createSomeone } from './people.ts';
import { requestOf } from './requests.ts';
import { listRoutes } from './routes.ts';

describeOnBothDatabases('who may ask what', (ctx) => {
  let app: App;
  let routes: string[];

  beforeAll(async () => {
    const appDir = join(ctx.dataDir, 'dist');
    mkdirSync(appDir);
    writeFileSync(join(appDir, 'index.html'), '<html></html>');
    app = await ctx.buildApp({ parts: { appDir, siteDir: join(ctx.dataDir, 'nowhere') } });
    routes = listRoutes(app);
    // The last administrator could not go.
    await createSomeone(ctx, { role: 'admin' });
  });

  it('is written down for every route, and for no other', () => {
    expect(routes.length).toBeGreaterThanOrEqual(58);
    expect(expectedRoutes(routes)).toEqual(routes);
  });

  it('holds for every route and every kind of caller', async () => {
    const cells = routes.flatMap((route) => callers.map((caller, at) => ({ route, caller, at })));
    expect(cells.length).toBeGreaterThanOrEqual(1500);
    const wrong: string[] = [];
    const readers = new Map<string, Caller>();
    for (const { route, caller, at } of cells) {
      // Who only reads can ask again; a request that changes something gets a person of its own.
      const isWrite = !/^(GET|HEAD|OPTIONS) /.test(route);
      const known = isWrite ? undefined : readers.get(caller.name);
      const asking = known ?? (await caller.make(ctx));
      if (!isWrite) readers.set(caller.name, asking);
      const { statusCode } = await app.inject(requestOf(route, asking));
      const expected = expectedOf(route)[at];
      if (statusCode !== expected) {
        wrong.push(`${route} by ${caller.name}: ${statusCode} in place of ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 240_000);
});
