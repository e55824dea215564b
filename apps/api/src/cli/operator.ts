import type { Config } from '../config.ts';
import { createDeps } from '../deps.ts';
import {
  type OperatorAnswer,
  type OperatorCommand,
  runOperatorCommand,
} from '../features/operator/commands.ts';
import { askRunningServer } from './control-socket.ts';

/** Runs a command through the server that has the data folder, else on the database itself. */
export async function operate(config: Config, command: OperatorCommand): Promise<OperatorAnswer> {
  if (!config.database.url) {
    const answer = await askRunningServer(config.dataDir, command);
    if (answer) return answer;
  }
  const deps = await createDeps(config);
  try {
    // A backup is of the database as it is.
    if (!['doctor', 'backup'].includes(command.command)) await deps.database.migrate();
    return await runOperatorCommand(deps, command);
  } finally {
    await deps.jobs.stop();
    await deps.database.close();
  }
}
