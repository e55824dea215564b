import { estimateTokens } from '@solacore/solve';
import type { LlmRequest } from './llm-client.ts';

/** What everything that a request sends costs, where the provider does not say, in tokens. */
export function estimatePrompt({ prompt }: Pick<LlmRequest, 'prompt'>): number {
  const { system, messages, tool } = prompt;
  const said = messages.reduce((sum, { content }) => sum + estimateTokens(content), 0);
  return estimateTokens(system) + said + estimateTokens(JSON.stringify(tool));
}
