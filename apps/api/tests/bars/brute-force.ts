import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { openDatabase } from '../../src/db/client.ts';
import { completeDeps } from '../../src/deps.ts';
import { createPasswords } from '../../src/features/auth/passwords.ts';
import { newEmail, signUp } from '../harness/person.ts';

const perAddress = 10;
/** As often as somebody signs in on a bad day; the limit of a known device is 50 an hour. */
const ownerLogins = 20;

/**
 * Wrong passwords at one account within minutes, ten from each address, with the limits as they are;
 * then as many at an address without an account. How many reach the hash, and how often the owner,
 * who signs in meanwhile on a known device, gets in.
 */
export async function guessPasswords(passwords: number, databaseUrl?: string) {
  const dataDir = mkdtempSync(join(tmpdir(), 'solacore-bar-'));
  const config = readConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATA_DIR: dataDir,
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  });
  const database = await openDatabase(config);
  await database.migrate();
  const real = createPasswords();
  let hashed = 0;
  const counted: typeof real = {
    ...real,
    matches: (...words) => {
      hashed += 1;
      return real.matches(...words);
    },
  };
  const app = await buildApp(await completeDeps(config, database, { passwords: counted }));
  const logIn = async (remoteAddress: string, payload: object) =>
    (await app.inject({ method: 'POST', url: '/auth/login', remoteAddress, payload })).statusCode;
  const guess = (email: string, at: number) =>
    logIn(`10.0.${(at / perAddress) >> 8}.${(at / perAddress) & 255}`, {
      email,
      password: `guess ${at}`,
      device_fingerprint: `stranger-device-${at}`,
    });
  try {
    const owner = await signUp(app);
    const stranger = newEmail();
    const seen = { guesses: passwords, hashedKnown: 0, hashedUnknown: 0, ownerIn: 0, ownerLogins };
    const known: number[] = [];
    const unknown: number[] = [];
    const ownerEvery = Math.max(1, Math.floor(passwords / ownerLogins));
    let owners = 0;
    for (let at = 0; at < passwords; at += 1) {
      known.push(await guess(owner.email, at));
      if (at % ownerEvery !== 0 || owners === ownerLogins) continue;
      owners += 1;
      const { email, password, fingerprint } = owner;
      const status = await logIn(`192.0.2.${owners}`, {
        email,
        password,
        device_fingerprint: fingerprint,
      });
      if (status === 200) seen.ownerIn += 1;
    }
    seen.hashedKnown = hashed - owners;
    hashed = 0;
    for (let at = 0; at < passwords; at += 1) {
      unknown.push(await guess(stranger, at + passwords));
    }
    seen.hashedUnknown = hashed;
    return { ...seen, isAlike: JSON.stringify(known) === JSON.stringify(unknown) };
  } finally {
    await app.close();
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
