import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redisBinary } from '../harness/redis-server.ts';
import { nginxBinary } from './nginx.ts';
import {
  entitlementMs,
  openServers,
  passedOf,
  resumedOf,
  revocationMs,
  type Servers,
} from './several-servers.ts';

const missing = [redisBinary ? [] : ['redis-server'], nginxBinary ? [] : ['nginx']].flat();
const name = 'three servers behind NGINX, with Redis and a replica';
const title = missing.length === 0 ? name : `${name} (left out: no ${missing.join(', no ')} found)`;

/* A short form of `npm run chaos -- --only servers`. */
describe.skipIf(missing.length > 0)(title, () => {
  let stage: Servers;
  beforeAll(async () => {
    stage = await openServers(3);
  });
  afterAll(() => stage.close());

  it('count one limit together', async () => {
    expect(await passedOf(stage, 90)).toEqual({ passed: 30, refused: 60 });
  });

  it('know within a second of a sign-out and of a change of plan', async () => {
    for (const ms of await revocationMs(stage)) expect(ms).toBeLessThan(1_000);
    for (const ms of await entitlementMs(stage)) expect(ms).toBeLessThan(1_000);
  });

  it('give a reply that was left to whoever comes back', async () => {
    expect(await resumedOf(stage, 6)).toBe(6);
  });
});
