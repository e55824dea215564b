import type { StepResults } from '@solacore/contract';
import { crisisLevel } from '@solacore/safety';
import {
  gravestSignal,
  parseStepResult,
  readSafetySignal,
  type SafetySignal,
} from '@solacore/solve';
import type { Llm } from '../../llm/create-llm.ts';
import type { LlmRequest, PromptMessage } from '../../llm/llm-client.ts';
import type { FinishedReply } from './turn.ts';

type ReadResult = {
  ready: boolean;
  result: StepResults | null;
  /** The gravest danger that the model reported on the way. */
  safety: SafetySignal | null;
};

/** A person who has read the reply waits for its result no longer than this. */
const repairMs = 15_000;

/**
 * The structured result of a reply: of several calls the last that fits. Where none fits or none
 * came it is asked for once more; after that the step goes on without it, as a form.
 */
export async function readResult(
  llm: Llm,
  signal: AbortSignal,
  reply: Omit<FinishedReply, 'net' | 'danger'>,
): Promise<ReadResult> {
  const { step } = reply.request.turn;
  const first = readCalls(step, reply.inputs);
  const isEnough = first.fitting || isGrave(first.safety);
  const second = readCalls(step, isEnough ? [] : await repair(llm, signal, reply, first.issues));
  const { ready = false, result = null } = first.fitting ?? second.fitting ?? {};
  return { ready, result, safety: gravestSignal([first.safety, second.safety]) };
}

/** Whether a model has said that the conversation must stop. */
export function isGrave(safety: SafetySignal | null): boolean {
  return safety !== null && safety.level >= crisisLevel;
}

function readCalls(step: LlmRequest['turn']['step'], inputs: readonly unknown[]) {
  const parsed = inputs.map((input) => parseStepResult(step, input));
  const last = parsed.at(-1);
  return {
    fitting: parsed.findLast((call) => call.ok),
    issues: last === undefined ? ['no call'] : last.ok ? [] : last.issues,
    safety: gravestSignal(inputs.map(readSafetySignal)),
  };
}

async function repair(
  llm: Llm,
  signal: AbortSignal,
  { request, said, end }: Omit<FinishedReply, 'net' | 'danger'>,
  issues: string[],
): Promise<unknown[]> {
  const inputs: unknown[] = [];
  const client = llm.clients.find(({ name }) => name === end?.provider);
  if (!client?.model) return inputs;
  const limit = AbortSignal.any([signal, AbortSignal.timeout(repairMs)]);
  try {
    // Read to its end, so that what it cost is known.
    for await (const event of client.streamReply(toRepair(request, said, issues), limit)) {
      if (event.type === 'result') inputs.push(event.input);
    }
  } catch {
    // The reply itself has arrived: a failed repair costs the card, not the turn.
    signal.throwIfAborted();
  }
  return inputs;
}

function toRepair(request: LlmRequest, said: string, issues: string[]): LlmRequest {
  const { tool } = request.prompt;
  const messages: PromptMessage[] = [
    ...request.prompt.messages,
    { role: 'assistant', content: said },
    {
      role: 'user',
      content: `The call of ${tool.name} was missing or not valid (${issues.slice(0, 5).join('; ')}). Call ${tool.name} once, now, for the reply above, and write nothing else.`,
    },
  ];
  return { ...request, toolOnly: true, prompt: { ...request.prompt, messages } };
}
