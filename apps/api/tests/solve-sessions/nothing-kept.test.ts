import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { sql } from 'drizzle-orm';
import { Counter } from 'prom-client';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { buildApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { type Database, openDatabase } from '../../src/db/client.ts';
import { listRows } from '../../src/db/rows.ts';
import { completeDeps, type Deps } from '../../src/deps.ts';
import type { App } from '../../src/http/app-type.ts';
import { createLlm } from '../../src/llm/create-llm.ts';
import { createLogger } from '../../src/log.ts';
import { answerFor, type Canary, createCanaries } from '../canary/canaries.ts';
import { dumpRows, keepUncompressed, plantRows } from '../canary/database.ts';
import { plantedForms } from '../canary/forms.ts';
import { controlWords } from '../canary/plant.ts';
import { createSearch, type Search } from '../canary/search.ts';
import { type FakeLlm, startFakeLlm } from '../fakes/llm-server.ts';
import { startFakeSentry } from '../fakes/sentry-server.ts';
import { createTestDatabase, type TestDatabase } from '../harness/databases.ts';
import { type Person, registerPerson } from './person.ts';

/* `npm run canary` does the same with the served product, NGINX and strace; this is on every change. */
describe.each(['embedded', 'server'] as const)('what a person says (%s database)', (kind) => {
  const canaries = createCanaries().filter(({ name }) => name !== 'killed in the middle');
  const forms = plantedForms(controlWords);
  const dataDir = mkdtempSync(join(tmpdir(), 'solacore-kept-'));
  let log = Buffer.alloc(0);
  let fake: FakeLlm;
  let sentry: Awaited<ReturnType<typeof startFakeSentry>>;
  let on: TestDatabase | undefined;
  let database: Database;
  let deps: Deps;
  let app: App;
  let person: Person;
  beforeAll(async () => {
    [fake, sentry] = [await startFakeLlm({ choose: answerFor(canaries) }), await startFakeSentry()];
    on = kind === 'server' ? await createTestDatabase(kind) : undefined;
    const config = readConfig({
      NODE_ENV: 'test',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'trace',
      SENTRY_DSN: sentry.dsn,
      RATE_LIMIT_SCALE: '1000',
      REGISTRATIONS_PER_HOUR: '1000',
      AUTH_ATTEMPTS_PER_MINUTE: '1000',
      LLM_PROVIDERS: 'openai,anthropic',
      OPENAI_API_KEY: 'test-key',
      OPENAI_BASE_URL: fake.openAiUrl,
      ANTHROPIC_API_KEY: 'test-key',
      ANTHROPIC_BASE_URL: fake.anthropicUrl,
      ...(on?.url ? { DATABASE_URL: on.url } : {}),
    });
    if (on?.url) await makeTalkative(on);
    database = await openDatabase(config);
    await database.migrate();
    await keepUncompressed(database.db);
    const sink = new Writable({
      write(chunk, _encoding, done) {
        log = Buffer.concat([log, Buffer.from(chunk)]);
        done();
      },
    });
    const limits = { firstMs: 300, idleMs: 300 };
    const circuit = { failuresInRow: 1e6, failureShare: 2, minCalls: 1e6, windowMs: 1, openMs: 1 };
    deps = await completeDeps(config, database, {
      log: createLogger(config, sink),
      llm: createLlm({ ...config.llm, limits, circuit }),
    });
    app = await buildApp(deps);
    person = await registerPerson(app);
  });
  afterAll(async () => {
    await Promise.all([fake.close(), sentry.close()]);
    await on?.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** Everything that can be looked at while the product runs, by its name. */
  const places = async (search: Search) => ({
    log: search.bytes(log),
    rows: (await dumpRows(database.db)).flatMap(search.bytes),
    metrics: search.bytes(Buffer.from(await deps.metrics.registry.metrics())),
    reports: sentry.bodies.flatMap((body) => search.bytes(Buffer.from(body, 'latin1'))),
    files: (await filesOf(database, on ? null : dataDir)).flatMap(search.file),
  });

  it('is found nowhere, in no form', async () => {
    for (const canary of canaries) await sayEverywhere(app, person, canary);
    deps.errorReports.report(new Error(canaries[0]?.content), 'here');
    await deps.errorReports.flush();
    expect(sentry.bodies).toHaveLength(1);
    for (const { name, content, isKeptFromModel } of canaries) {
      const words = JSON.stringify(content.slice(-16)).slice(1, -1);
      const isHeard = fake.requests.some(({ body }) => body.includes(words));
      expect([name, isHeard]).toEqual([name, !isKeptFromModel]);
    }
    const needles = canaries.flatMap(({ name, content, needles: own, personal = [] }) =>
      [content, ...own, ...personal].map((text) => ({ canary: name, text })),
    );
    const none = { log: [], rows: [], metrics: [], reports: [], files: [] };
    expect(await places(createSearch(needles))).toEqual(none);
    expect(log.includes(person.email)).toBe(false);
    expect(log.length).toBeGreaterThan(5_000);
  });

  it('would be found in each form in each of these places', async () => {
    await plantRows(database.db, forms);
    const { registry } = deps.metrics;
    const laid = Buffer.concat(forms.flatMap(({ bytes }) => [bytes, Buffer.from('\n')]));
    log = Buffer.concat([log, laid]);
    await fetch(`http://127.0.0.1:${sentry.port}/planted`, { method: 'POST', body: laid });
    const planted = { name: 'planted', help: 'x', labelNames: ['words'], registers: [registry] };
    const counter = new Counter(planted);
    for (const { bytes } of forms) counter.inc({ words: bytes.toString('utf8') });
    if (!on) appendFileSync(join(dataDir, 'planted'), laid);
    else appendFileSync(inject('serverLog'), laid);
    const search = createSearch([{ canary: 'control', text: controlWords }]);
    const all = forms.map(({ name }) => name).sort();
    for (const [place, hits] of Object.entries(await places(search))) {
      const found = new Set(hits.map(({ form, unzipped }) => (unzipped ? 'gzip' : form)));
      // A metric's value is text, and its own signs are escaped once more.
      if (place === 'metrics') expect(found.size).toBeGreaterThan(15);
      else expect([place, [...found].sort()]).toEqual([place, all]);
    }
  });
});

/** The whole database log, and of the shared cluster's files those of this database and this time. */
async function filesOf(database: Database, dataDir: string | null): Promise<string[]> {
  if (dataDir !== null) return listFiles(dataDir);
  const [at] = await listRows(
    database.db,
    sql`select pg_relation_filepath('users') as path, pg_walfile_name(pg_current_wal_lsn()) as wal`,
    z.object({ path: z.string(), wal: z.string() }),
  );
  await database.db.execute(sql`checkpoint`);
  const log = inject('serverLog');
  const files = join(dirname(log), 'data');
  return [
    log,
    ...listFiles(join(files, dirname(at?.path ?? ''))),
    join(files, 'pg_wal', at?.wal ?? ''),
  ];
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Every statement and every value goes to the server's log. */
async function makeTalkative({ database: { db }, url }: TestDatabase): Promise<void> {
  const name = sql.identifier(new URL(url ?? '').pathname.slice(1));
  await db.execute(sql`alter database ${name} set log_statement = 'all'`);
  await db.execute(sql`alter database ${name} set log_parameter_max_length = -1`);
  await db.execute(sql`alter database ${name} set log_parameter_max_length_on_error = -1`);
}

/** Once for each fault; the canary of bad requests where a request does not expect it. */
async function sayEverywhere(app: App, person: Person, canary: Canary): Promise<void> {
  const { content, history, locale, name, faults } = canary;
  const times = Math.max(1, faults?.length ?? 1);
  for (let time = 0; time < times && name !== 'bad requests'; time += 1) {
    if (name === 'uncaught error') return;
    const other = await registerPerson(app);
    const { id } = await other.startSession();
    const message = { content, locale, step: 'receive' as const };
    await other.say(id, { ...message, ...(history ? { history } : {}) });
  }
  if (name !== 'bad requests') return;
  const { id } = await person.startSession();
  const messages = `/sessions/${id}/messages`;
  const right = { content, step: 'receive' };
  await person.say(id, { content, step: 'receive' });
  await person.send('POST', messages, { ...right, step: 'commit' });
  await person.send('POST', messages, { ...right, [content]: content });
  await person.send('POST', messages, { ...right, content: content.repeat(400) });
  await person.send('PATCH', `/sessions/${id}`, { status: content });
  await person.send('GET', `/sessions?cursor=${encodeURIComponent(content)}`);
  await person.send('GET', `/sessions/${encodeURIComponent(content)}`);
  await person.send('GET', `/${encodeURIComponent(content)}`);
}
