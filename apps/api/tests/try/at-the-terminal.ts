import { PassThrough } from 'node:stream';
import { type TryOptions, tryFiveSteps } from '../../src/cli/try/index.ts';

/** Types lines into the five steps, as from a file; gives back all that was shown. */
export async function atTheTerminal(
  lines: readonly string[],
  options: Partial<TryOptions> = {},
): Promise<string> {
  const stdin = new PassThrough();
  const stdout = new PassThrough();
  let shown = '';
  stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
  });
  stdin.end(lines.map((line) => `${line}\n`).join(''));
  await tryFiveSteps(
    { locale: 'en', provider: 'guide', deep: false, ...options },
    { stdin, stdout },
  );
  return shown;
}
