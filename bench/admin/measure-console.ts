import { z } from 'zod';
import { codeAt } from '../../apps/api/tests/admin/code-at.ts';
import { quantile } from '../../apps/api/tests/bars/stage.ts';
import { type RemotePerson, registerOver } from '../../apps/api/tests/harness/over-http.ts';
import { connectPlainly } from '../../apps/api/tests/harness/plain-connection.ts';
import type { Bar } from '../bars/report.ts';

const mostMs = 500;
const fileMs = 3_000;

/** Each read of the console so many times over HTTP, from a process that has not read it before. */
export async function measureConsole(url: string, database: string, times: number): Promise<Bar[]> {
  const staff = await openConsole(url, database);
  const bars: Bar[] = [];
  for (const path of await listReads(staff)) {
    const took: number[] = [];
    for (let at = 0; at < times; at += 1) {
      const from = performance.now();
      const answer = await staff.ask(path.replace('%n', String(1 + at * 4_999)));
      await answer.text();
      took.push(performance.now() - from);
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    }
    const p95 = quantile(took, 0.95);
    // A file of 10,000 rows is no screen.
    const bar = path.includes('.csv') ? fileMs : mostMs;
    bars.push({ what: `${path}: p95 in ms (${bar})`, seen: p95, isMet: p95 <= bar });
  }
  return bars;
}

/** Every list in every filter, its second page, and a file of each. */
async function listReads(staff: RemotePerson): Promise<string[]> {
  const api = '/admin/api';
  const { people, next_cursor } = z
    .object({ people: z.array(z.object({ id: z.uuid() })), next_cursor: z.string() })
    .parse(await staff.get(`${api}/people`));
  const someone = people.at(-1)?.id;
  return [
    ...['/overview?days=30', '/overview?days=366', '/people', `/people?cursor=${next_cursor}`],
    ...['/people?q=person_%n', '/people?tier=pro', '/people?tier=org', '/people?role=support'],
    ...['/people?state=suspended', '/people?state=challenged', '/people?state=unverified'],
    ...[`/people?q=${someone}`, `/people/${someone}`],
    ...['/reviews', '/reviews?state=all', '/reviews?reason=IMPOSSIBLE_TRAVEL'],
    ...[`/reviews?state=all&user_id=${someone}`, '/reviews?state=resolved&limit=100'],
    ...['/billing-events', '/billing-events?provider=revenuecat', '/billing-events?type=none'],
    ...['/jobs', '/jobs?state=failed', '/settings', '/audit', '/audit?action=data_exported'],
    ...['/audit?action=event_replayed', `/audit?subject_id=${someone}`],
    ...[`/audit?actor_id=${someone}`, '/me'],
    ...['/people.csv', '/reviews.csv', '/billing-events.csv', '/audit.csv', '/overview.csv'],
  ].map((path) => api + path);
}

async function openConsole(url: string, databaseUrl: string): Promise<RemotePerson> {
  const staff = await registerOver(url);
  const { ask, close } = await connectPlainly(databaseUrl);
  await ask(`update users set role = 'admin' where email = $1`, [staff.email]);
  await close();
  const made = await staff.post('/admin/api/totp/enrol', {});
  const { secret } = z.object({ secret: z.string() }).parse(await made.json());
  const code = codeAt(secret, Date.now());
  const { status } = await staff.post('/admin/api/totp/confirm', { code });
  if (status !== 204) throw new Error(`The first code answered ${status}`);
  return staff;
}
