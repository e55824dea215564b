import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startSmtp } from '../fakes/smtp-server.ts';
import { registerOver } from '../harness/over-http.ts';
import { startServer } from '../harness/process.ts';

it('a mail that was handed over is sent before a stopped server ends', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'solacore-stop-'));
  const smtp = await startSmtp();
  const server = await startServer({
    DATA_DIR: dataDir,
    SMTP_URL: smtp.url,
    MAIL_FROM: 'Solacore <hello@solacore.example>',
  });
  try {
    const person = await registerOver(server.url);
    const signal = AbortSignal.timeout(20_000);
    const forgot = await fetch(`${server.url}/auth/password/forgot`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: person.email }),
      signal,
    });
    expect(forgot.status).toBe(202);
    server.child.kill('SIGTERM');
    expect(await server.exit()).toBe(0);
    expect(smtp.taken.map(({ to }) => to)).toEqual([[person.email], [person.email]]);
    expect(server.output.out + server.output.error).not.toContain(person.email);
  } finally {
    server.child.kill('SIGKILL');
    await smtp.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
