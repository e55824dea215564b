import type { ProviderName, SolveEvent } from '@solacore/contract';
import { helpLevel } from '@solacore/safety';
import {
  apology,
  askAgain,
  createReplyGuard,
  parseStepResult,
  type ReplyContext,
  readSafetySignal,
} from '@solacore/solve';
import type { Deps } from '../../deps.ts';
import { askedModel } from '../../llm/answered-model.ts';
import type { LlmEvent, LlmRequest, PromptMessage } from '../../llm/llm-client.ts';
import { LlmError } from '../../llm/llm-error.ts';
import type { PrivacyNet } from './privacy-net.ts';
import { isGrave } from './read-result.ts';
import type { FinishedReply, Turn } from './turn.ts';

/** A person who has seen nothing yet waits for the second try no longer than this. */
const againMs = 20_000;

type Asked = {
  request: LlmRequest;
  stream: () => AsyncGenerator<LlmEvent, void, void>;
  onHeard: () => void;
  net: PrivacyNet;
  /** The turn as the provider sees it, and the danger found before. */
  context: ReplyContext;
};
export type Spoken = Pick<FinishedReply, 'said' | 'inputs' | 'end' | 'lacksQuestion'>;

/**
 * Speaks a reply while it is written, held against the rules sentence by sentence. A model of whose
 * reply nothing may be shown is asked once more; where that fails too, a plain sentence says so.
 */
export async function* speak(
  deps: Deps,
  turn: Turn,
  asked: Asked,
): AsyncGenerator<SolveEvent, Spoken, void> {
  const modelOf = (provider: ProviderName) => askedOf(deps, asked, provider);
  const first = beginHearing(asked.context, modelOf);
  yield* hear(first, asked, asked.stream());
  count(deps, first);
  if (isOver(first)) return toSpoken([first], asked);

  const second = beginHearing(asked.context, modelOf);
  const client = clientOf(deps, first.end?.provider);
  if (client?.model) {
    const limit = AbortSignal.any([turn.signal, AbortSignal.timeout(againMs)]);
    const again = client.streamReply(toSecondRequest(asked, first), limit);
    try {
      yield* hear(second, asked, again);
    } catch {
      // What was let through stays; without any of it the plain sentence stands in.
      turn.signal.throwIfAborted();
    }
    count(deps, second);
  }
  if (isOver(second)) return toSpoken([first, second], asked);
  const { lang } = asked.context;
  const content = apology(lang, isInDanger(asked));
  yield { event: 'token', data: { content } };
  return { ...toSpoken([first, second], asked), said: content, lacksQuestion: !isInDanger(asked) };
}

/** What has arrived of one reply. */
type Hearing = {
  guard: ReturnType<typeof createReplyGuard>;
  step: ReplyContext['step'];
  inputs: unknown[];
  end: FinishedReply['end'];
  /** The model has said that the conversation must stop. */
  isGrave: boolean;
  modelOf: (provider: ProviderName) => string | null;
};

function beginHearing(context: ReplyContext, modelOf: Hearing['modelOf']): Hearing {
  const guard = createReplyGuard(context);
  return { guard, step: context.step, inputs: [], end: undefined, isGrave: false, modelOf };
}

async function* hear(
  hearing: Hearing,
  { net, onHeard }: Asked,
  events: AsyncIterable<LlmEvent>,
): AsyncGenerator<SolveEvent, void, void> {
  const { guard } = hearing;
  const visible = net.unmaskStream();
  try {
    for await (const event of events) {
      if (event.type === 'queue') yield { event: 'queue', data: { position: event.position } };
      if (event.type === 'end') hearing.end = event;
      const text = event.type === 'text' ? visible.push(guard.push(event.text)) : '';
      if (text) {
        onHeard();
        yield { event: 'token', data: { content: text } };
      }
      take(hearing, event.type === 'result' ? [event.input] : readObjects(hearing));
      if (hearing.isGrave) break;
    }
  } catch (error) {
    // A call without a word beside it: the result stands, and the words are asked for.
    if (!isWordless(error, hearing)) throw error;
    hearing.end = endOf(error.provider, hearing.modelOf(error.provider));
  }
  const rest = visible.push(guard.end().text) + visible.end();
  take(hearing, readObjects(hearing));
  if (rest) yield { event: 'token', data: { content: rest } };
}

/** Objects in the prose that are the step's result, or speak of danger. */
function readObjects({ guard, step }: Hearing): unknown[] {
  return guard
    .takeObjects()
    .filter((value) => readSafetySignal(value) !== null || parseStepResult(step, value).ok);
}

function take(hearing: Hearing, inputs: unknown[]): void {
  hearing.inputs.push(...inputs);
  hearing.isGrave ||= inputs.some((input) => isGrave(readSafetySignal(input)));
}

function isWordless(error: unknown, { inputs }: Hearing): error is LlmError {
  return error instanceof LlmError && error.kind === 'invalid' && inputs.length > 0;
}

function endOf(provider: ProviderName, model: string | null): FinishedReply['end'] {
  const tokens = { input: null, output: null };
  return { type: 'end', provider, model, truncated: false, tokens };
}

function clientOf({ llm }: Deps, provider: ProviderName | undefined) {
  return llm.clients.find(({ name }) => name === provider);
}

function askedOf(deps: Deps, { request }: Asked, provider: ProviderName): string | null {
  const client = clientOf(deps, provider);
  return client ? askedModel(client, request) : null;
}

function isOver({ guard, isGrave: isStopped }: Hearing): boolean {
  return isStopped || guard.verdict().shown !== '';
}

function toSecondRequest({ request, context }: Asked, { guard }: Hearing): LlmRequest {
  const note = askAgain(guard.verdict().broken, context.step, context.lang);
  const messages: PromptMessage[] = [...request.prompt.messages, { role: 'user', content: note }];
  return { ...request, priority: true, prompt: { ...request.prompt, messages } };
}

function toSpoken(hearings: readonly Hearing[], asked: Asked): Spoken {
  const last = hearings.at(-1)?.guard.verdict();
  const isShort = last !== undefined && (last.isCut || last.broken.includes('object'));
  return {
    said: last?.shown ?? '',
    inputs: hearings.flatMap(({ inputs }) => inputs),
    end: hearings.findLast(({ end }) => end)?.end,
    lacksQuestion: isShort && !last.hasAsked && !isInDanger(asked),
  };
}

function isInDanger({ context }: Asked): boolean {
  return (context.danger ?? 0) >= helpLevel;
}

function count({ metrics }: Deps, { guard, end }: Hearing): void {
  if (!end) return;
  for (const rule of guard.verdict().broken) metrics.replies.onBroken(end.provider, rule);
}
