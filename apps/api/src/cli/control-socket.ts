import { createHash } from 'node:crypto';
import { chmodSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Deps } from '../deps.ts';
import {
  type OperatorAnswer,
  type OperatorCommand,
  operatorAnswerSchema,
  operatorCommandSchema,
  runOperatorCommand,
} from '../features/operator/commands.ts';

const timeoutMs = 10_000;
const backupTimeoutMs = 30 * 60_000;

/** Local door of a running server, for the account that runs it only. */
export async function openControlSocket(deps: Deps): Promise<() => Promise<void>> {
  const path = socketPath(deps.config.dataDir);
  const server = createServer(async (incoming, outgoing) => {
    try {
      const command = operatorCommandSchema.parse(JSON.parse(await text(incoming)));
      const answer = await runOperatorCommand(deps, command, { isServing: true });
      outgoing.end(JSON.stringify(answer));
    } catch {
      outgoing.end(JSON.stringify({ isDone: false, lines: ['The server could not do this.'] }));
    }
  });
  // The folder lock is ours, so a socket that lies here belongs to a process that is gone.
  if (process.platform !== 'win32') rmSync(path, { force: true });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  if (process.platform !== 'win32') chmodSync(path, 0o600);
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}

/** Asks the running server; undefined where none runs. */
export function askRunningServer(
  dataDir: string,
  command: OperatorCommand,
): Promise<OperatorAnswer | undefined> {
  const signal = AbortSignal.timeout(command.command === 'backup' ? backupTimeoutMs : timeoutMs);
  return new Promise((resolve, reject) => {
    const asking = request(
      { socketPath: socketPath(dataDir), method: 'POST', signal },
      (answer) => {
        text(answer).then((body) => resolve(operatorAnswerSchema.parse(JSON.parse(body))), reject);
      },
    );
    asking.once('error', (error) => {
      const isAbsent = 'code' in error && ['ENOENT', 'ECONNREFUSED'].includes(String(error.code));
      if (isAbsent) resolve(undefined);
      else reject(error);
    });
    asking.end(JSON.stringify(command));
  });
}

/** In the data folder; where that path is too long for a socket, in the temporary folder. */
function socketPath(dataDir: string): string {
  const name = `solacore-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const path = join(dataDir, 'control.sock');
  return Buffer.byteLength(path) < 100 ? path : join(tmpdir(), `${name}.sock`);
}
