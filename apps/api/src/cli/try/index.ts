import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { ProviderName } from '@solacore/contract';
import { assessConversation } from '@solacore/safety';
import { isOver, promptVersion } from '@solacore/solve';
import { askedModel } from '../../llm/answered-model.ts';
import { followLine, sayStep } from './follow-line.ts';
import { openStage, type Stage } from './open-stage.ts';
import { withRatings } from './ratings.ts';
import { createTalk, type Out } from './talk.ts';
import { filled, type Words, wordsOf } from './words.ts';

export type TryOptions = { locale: string; provider: ProviderName | undefined; deep: boolean };

/** Pause between two pieces of the guide's reply where somebody reads along. */
const readingPaceMs = 20;

/** The five steps in a terminal, line by line, until the plan stands or the person leaves. */
export async function tryFiveSteps(
  options: TryOptions,
  { stdin, stdout }: { stdin: Readable & { isTTY?: boolean }; stdout: Writable },
): Promise<void> {
  const words = wordsOf(options.locale);
  const leaving = new AbortController();
  const out: Out = {
    line: (text) => void stdout.write(`${text}\n`),
    piece: (text) => void stdout.write(text),
  };
  const stage = await openStage({ ...options, guidePaceMs: stdin.isTTY ? readingPaceMs : 0 });
  const input = createInterface({ input: stdin });
  const leave = () => {
    leaving.abort();
    input.close();
  };
  process.on('SIGINT', leave).on('SIGTERM', leave);
  const talk = createTalk({
    ...{ stage, words, out, locale: options.locale },
    signal: leaving.signal,
    assess: assessConversation,
  });
  try {
    introduce(stage, options, words, out);
    sayStep({ talk, words, out });
    const following = { talk, words, out };
    const take = withRatings(following, (line) => hear(following, line, leaving.signal));
    const end = await readLines(input, take);
    if (end === 'left' && !isOver(talk.place())) out.line(`\n${words.terminal.left}`);
  } finally {
    process.off('SIGINT', leave).off('SIGTERM', leave);
    input.close();
    await stage.close();
  }
}

async function readLines(
  input: AsyncIterable<string>,
  take: (line: string) => Promise<'on' | 'over'>,
): Promise<'over' | 'left'> {
  for await (const line of input) {
    if ((await take(line)) === 'over') return 'over';
  }
  return 'left';
}

/** A turn that fails costs nothing but its reply. Its error may hold words and is not shown. */
async function hear(
  following: Parameters<typeof followLine>[0],
  line: string,
  signal: AbortSignal,
): Promise<'on' | 'over'> {
  try {
    return await followLine(following, line);
  } catch {
    if (signal.aborted) return 'on';
    following.out.line(`\n${following.words.terminal.noReply}`);
    return 'on';
  }
}

function introduce(
  { deps: { llm } }: Stage,
  { deep }: TryOptions,
  { terminal }: Words,
  out: Out,
): void {
  const [first] = llm.clients;
  out.line(terminal.lead);
  if (!first || first.model === null) {
    out.line(terminal.guide);
  } else {
    const model = askedModel(first, { deep }) ?? first.model;
    out.line(filled(terminal.model, { provider: first.name, model }));
    out.line(
      [filled(terminal.prompts, { version: promptVersion }), ...(deep ? [terminal.deep] : [])].join(
        ' ',
      ),
    );
  }
  out.line(terminal.commands);
}
