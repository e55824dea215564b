import type { Deps } from './deps.ts';
import { describeError } from './http/describe-error.ts';

/**
 * An error that nobody caught ends the process, as it does by itself, but in words of ours: Node
 * would print its message and properties, which may hold what a person said.
 */
export function endOnCrash({ log, errorReports }: Pick<Deps, 'log' | 'errorReports'>): void {
  process.once('uncaughtException', (error) => {
    process.on('uncaughtException', () => undefined);
    log.fatal({ ...describeError(error) }, 'ended by an error that nobody caught');
    errorReports.report(error, 'process');
    void errorReports.flush().finally(() => process.exit(1));
  });
}
