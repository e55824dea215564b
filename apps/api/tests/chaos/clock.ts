import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { refreshResponseSchema } from '@solacore/contract';
import { registerOver } from '../harness/over-http.ts';
import { startServer } from '../harness/process.ts';

/** Debian's libfaketime, which moves the clock of one process while it runs. */
const faketime = '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1';
/** The file is read once a second. */
const untilReadMs = 1_500;
export const hasFaketime = existsSync(faketime);

/**
 * A11: the server's clock is moved by so many seconds while somebody is signed in. What they are
 * answered, and whether what had run out stays so when the clock goes back.
 */
export async function moveClock(offsets: number[]) {
  const folder = mkdtempSync(join(tmpdir(), 'solacore-clock-'));
  const file = join(folder, 'clock');
  const set = async (seconds: number) => {
    writeFileSync(file, `${seconds < 0 ? '' : '+'}${seconds}s\n`);
    await wait(untilReadMs);
  };
  await set(0);
  const server = await startServer({
    LD_PRELOAD: faketime,
    FAKETIME_TIMESTAMP_FILE: file,
    // Read at every call, the file would slow everything down.
    FAKETIME_CACHE_DURATION: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    DATA_DIR: folder,
    LOG_LEVEL: 'warn',
  });
  try {
    const seen = { offsets: offsets.length, kept: 0, passed: 0, loginsLost: 0 };
    for (const seconds of offsets) {
      await set(0);
      const person = await registerOver(server.url);
      await set(seconds);
      const { status } = await person.ask('/users/me');
      // An hour is the life of an access token; a clock that is behind ends nothing.
      if (status === (seconds >= 3_600 ? 401 : 200)) seen.kept += 1;
      if (!(await refreshes(server.url, person))) seen.loginsLost += 1;
      // The window of the limit is the process's own, which no clock moves.
      await set(0);
      const rest = Array.from({ length: 40 }, () => person.ask('/users/me'));
      const statuses = (await Promise.all(rest)).map((answer) => answer.status);
      seen.passed = Math.max(seen.passed, statuses.filter((one) => one === 200).length);
    }
    return seen;
  } finally {
    server.child.kill('SIGKILL');
    await server.exit();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Someone = Awaited<ReturnType<typeof registerOver>>;

async function refreshes(url: string, { refreshToken, fingerprint }: Someone): Promise<boolean> {
  const answer = await fetch(`${url}/auth/refresh`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-device-fingerprint': fingerprint },
    body: JSON.stringify({ refresh_token: refreshToken }),
  });
  return refreshResponseSchema.safeParse(await answer.json()).success;
}
