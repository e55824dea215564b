import type { Deps } from '../../deps.ts';
import { replayErasures } from '../account/replay-erasures.ts';
import type { OperatorAnswer } from './commands.ts';

/** Replays the journal of erasures: of the data folder, or of a folder or file elsewhere. */
export async function replayJournal(deps: Deps, path?: string): Promise<OperatorAnswer> {
  const entries = await deps.erasureJournal.read(path).catch(() => undefined);
  if (!entries) return { isDone: false, lines: ['There is no journal that can be read there.'] };
  const accounts = await replayErasures(deps, entries);
  const lines = [
    `Erasures in the journal: ${entries.length}`,
    `Accounts deleted again: ${accounts}`,
  ];
  return { isDone: true, lines };
}
