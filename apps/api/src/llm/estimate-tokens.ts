import type { LlmRequest } from './llm-client.ts';

/** Three bytes a token: a third too much for English, about right for Chinese. */
const bytesPerToken = 3;

/** What a text costs where the provider does not say, in tokens; rather too many than too few. */
export function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / bytesPerToken);
}

/** The same for everything a request sends. */
export function estimatePrompt({ prompt }: Pick<LlmRequest, 'prompt'>): number {
  const { system, messages, tool } = prompt;
  const said = messages.reduce((sum, { content }) => sum + estimateTokens(content), 0);
  return estimateTokens(system) + said + estimateTokens(JSON.stringify(tool));
}
