import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { buildApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { Db } from '../../src/db/client.ts';
import { completeDeps, type Deps } from '../../src/deps.ts';
import type { App } from '../../src/http/app-type.ts';
import { createTestDatabase, databaseKinds, type TestDatabase } from './databases.ts';

export type ApiOptions = {
  /** Environment variables over the test defaults. */
  environment?: NodeJS.ProcessEnv;
  /** Single parts in place of the real ones. */
  parts?: Partial<Deps>;
};

/** What a test sees. The getters work inside tests and hooks, not while tests are collected. */
export type ApiContext = {
  kind: (typeof databaseKinds)[number];
  readonly app: App;
  readonly deps: Deps;
  readonly db: Db;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  /** One more application on the same database, closed at the end. */
  buildApp: (options?: ApiOptions) => Promise<App>;
};

/** No test is slowed by a limit it is not about; those that are set their own. */
const testEnvironment = {
  NODE_ENV: 'test',
  LOG_LEVEL: 'silent',
  JWT_SECRET: 'Q3v9xT1mZr7LkP5sWd8Hb2Nf6Jc4Yg0A',
  AUTH_ATTEMPTS_PER_MINUTE: '1000000',
  LOGIN_ATTEMPTS_PER_HOUR: '1000000',
  REGISTRATIONS_PER_HOUR: '1000000',
  RATE_LIMIT_SCALE: '1000',
} as const;

/** Runs the same tests on PGlite and on a real PostgreSQL, each with a fresh database. */
export function describeOnBothDatabases(
  name: string,
  defineTests: (context: ApiContext) => void,
  options: ApiOptions = {},
): void {
  describeOn(databaseKinds, name, defineTests, options);
}

/** For what only a database server can do: several processes, a network between. */
export function describeOnServerDatabase(
  name: string,
  defineTests: (context: ApiContext) => void,
  options: ApiOptions = {},
): void {
  describeOn(['server'], name, defineTests, options);
}

function describeOn(
  kinds: readonly ApiContext['kind'][],
  name: string,
  defineTests: (context: ApiContext) => void,
  options: ApiOptions,
): void {
  describe.each(kinds)(`${name} (%s database)`, (kind) => {
    let dataDir = '';
    const apps: App[] = [];
    let started: { app: App; deps: Deps; on: TestDatabase } | undefined;
    const now = () => {
      if (!started) throw new Error('The application exists only while tests run');
      return started;
    };

    const build = async (on: TestDatabase, own: ApiOptions) => {
      const config = readConfig({
        ...testEnvironment,
        DATA_DIR: dataDir,
        ...(on.url ? { DATABASE_URL: on.url } : {}),
        ...options.environment,
        ...own.environment,
      });
      const deps = await completeDeps(config, on.database, { ...options.parts, ...own.parts });
      const app = await buildApp(deps);
      apps.push(app);
      return { app, deps, on };
    };

    beforeAll(async () => {
      dataDir = mkdtempSync(join(tmpdir(), 'solacore-data-'));
      started = await build(await createTestDatabase(kind), {});
    });
    afterAll(async () => {
      for (const app of apps) await app.close();
      await started?.on.drop();
      rmSync(dataDir, { recursive: true, force: true });
    });

    defineTests({
      kind,
      get dataDir() {
        return dataDir;
      },
      get app() {
        return now().app;
      },
      get deps() {
        return now().deps;
      },
      get db() {
        return now().on.database.db;
      },
      get databaseUrl() {
        return now().on.url;
      },
      buildApp: async (own = {}) => (await build(now().on, own)).app,
    });
  });
}
