import type { StepResults } from '@solacore/contract';
import { parseStepResult, turnCaps } from '@solacore/solve';
import type { Llm } from '../../llm/create-llm.ts';
import type { LlmRequest, PromptMessage } from '../../llm/llm-client.ts';
import type { FinishedReply } from './turn.ts';

type ReadResult = { ready: boolean; result: StepResults | null };

const nothing: ReadResult = { ready: false, result: null };

/**
 * The structured result of a reply. One that does not fit is asked for once more, as is one that is
 * missing at the step's last turn; after that the step goes on without it, as a form.
 */
export async function readResult(
  llm: Llm,
  signal: AbortSignal,
  { request, said, input, end }: Omit<FinishedReply, 'net'>,
): Promise<ReadResult> {
  const { step, turn } = request.turn;
  if (input === undefined && turn < turnCaps[step]) return nothing;
  const parsed = parseStepResult(step, input);
  if (parsed.ok) return parsed;
  const client = llm.clients.find(({ name }) => name === end.provider);
  if (!client?.model) return nothing;
  try {
    const again = toRepair(request, said, parsed.issues);
    for await (const event of client.streamReply(again, signal)) {
      if (event.type !== 'result') continue;
      const repaired = parseStepResult(step, event.input);
      return repaired.ok ? repaired : nothing;
    }
  } catch {
    // The reply itself has arrived: a failed repair costs the card, not the turn.
    signal.throwIfAborted();
  }
  return nothing;
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
