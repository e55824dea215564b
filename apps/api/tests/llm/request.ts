import type { LlmClient, LlmEvent, LlmRequest } from '../../src/llm/llm-client.ts';

/** A request as a turn makes it, with nothing personal in it. */
export const request: LlmRequest = {
  deep: false,
  priority: false,
  turn: { step: 'receive', content: 'I am behind', history: [], state: {}, lang: 'en', turn: 1 },
  prompt: {
    system: 'Reflect first.',
    messages: [{ role: 'user', content: 'I am behind' }],
    tool: {
      name: 'step_result',
      description: 'Reports the result.',
      parameters: { type: 'object', properties: { ready: { type: 'boolean' } } },
    },
  },
};

/** Reads a reply to its end. */
export async function readAll(
  client: Pick<LlmClient, 'streamReply'>,
  signal: AbortSignal = new AbortController().signal,
  asked: LlmRequest = request,
): Promise<{ text: string; events: LlmEvent[] }> {
  const events: LlmEvent[] = [];
  for await (const event of client.streamReply(asked, signal)) events.push(event);
  const text = events.map((event) => (event.type === 'text' ? event.text : '')).join('');
  return { text, events };
}
