import {
  builtFile,
  failureCode,
  failureName,
  mostFrames,
  type ReportFailureRequest,
} from '@solacore/contract';

export type DescribedFailure = Pick<ReportFailureRequest, 'name' | 'code' | 'frames'>;

/** `file:line:column` at the end of a line of a stack, as every engine writes it. */
const place = /([^/\\\s:@(]+?)(?:\?[^\s:]*)?:(\d{1,8}):(\d{1,9})\)?$/;

/**
 * What of an error may leave the device: its kind, its code, and places in files that our build made.
 * Its message may hold what somebody wrote, so neither that nor anything in its likeness is read.
 */
export function describeFailure(error: unknown): DescribedFailure {
  if (!(error instanceof Error)) return { name: 'Error', frames: [] };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return {
    name: failureName.test(error.name) ? error.name : 'Error',
    ...(failureCode.test(code) ? { code } : {}),
    frames: framesOf(error),
  };
}

function framesOf({ stack, message }: Error): DescribedFailure['frames'] {
  if (typeof stack !== 'string' || typeof message !== 'string') return [];
  // Where the stack repeats the message, it begins after it; elsewhere the message is not in it.
  const at = message === '' ? -1 : stack.indexOf(message);
  const lines = (at === -1 ? stack : stack.slice(at + message.length)).split('\n');
  return lines
    .flatMap((line) => {
      const [, file = '', row, column] = place.exec(line.trim()) ?? [];
      if (!builtFile.test(file) || Number(row) < 1) return [];
      return [{ file, line: Number(row), column: Number(column) }];
    })
    .slice(0, mostFrames);
}
