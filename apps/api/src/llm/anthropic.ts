import type Anthropic from '@anthropic-ai/sdk';
import type {
  MessageCreateParamsStreaming,
  RawMessageStreamEvent,
  TextBlockParam,
  Usage,
} from '@anthropic-ai/sdk/resources/messages';
import { answeredModel, askedModel } from './answered-model.ts';
import type { ProviderEvent } from './event-reader.ts';
import { guardStream, type StreamLimits } from './guard-stream.ts';
import type { LlmClient, LlmEvent, LlmRequest, LlmTokens } from './llm-client.ts';
import { LlmError } from './llm-error.ts';
import { fetchProvider } from './provider-fetch.ts';
import { openPieces } from './read-pieces.ts';
import { replyRoom } from './reply-room.ts';
import { createToolCalls, type ToolCalls } from './tool-call.ts';

export type AnthropicOptions = {
  apiKey: string;
  baseUrl: string;
  model: string;
  modelDeep: string;
  limits: StreamLimits;
};

const provider = 'anthropic' as const;

/** Claude through the Messages API. */
export function createAnthropicClient(options: AnthropicOptions): LlmClient {
  const sdk = openSdk(options);
  return {
    name: provider,
    model: options.model,
    modelDeep: options.modelDeep,
    streamReply: (request, signal) =>
      guardStream({
        provider,
        model: askedModel(options, request),
        limits: options.limits,
        signal,
        toolOnly: request.toolOnly ?? false,
        open: (upstream, alive) => readMessage(sdk, options, request, upstream, alive),
      }),
  };
}

/** Loaded only where this provider is configured. */
async function openSdk({ apiKey, baseUrl }: AnthropicOptions): Promise<Anthropic> {
  const { default: Anthropic } = await import('@anthropic-ai/sdk');
  return new Anthropic({
    apiKey,
    authToken: null,
    baseURL: baseUrl,
    fetch: fetchProvider,
    maxRetries: 0,
    // The SDK writes what it could not parse to the console, and that is the person's conversation.
    logLevel: 'off',
  });
}

async function* readMessage(
  sdk: Promise<Anthropic>,
  options: AnthropicOptions,
  request: LlmRequest,
  signal: AbortSignal,
  alive: () => void,
): AsyncGenerator<LlmEvent> {
  const { messages } = await sdk;
  const response = await messages.create(toBody(options, request), { signal }).asResponse();
  const calls = createToolCalls();
  const tokens: LlmTokens = { input: null, output: null };
  let finish: string | null = null;
  let model = askedModel(options, request);
  const take = ({ name, data }: ProviderEvent): string | null => {
    if (name === '' || data === '') return '';
    const event: RawMessageStreamEvent = JSON.parse(data);
    if (event.type === 'message_start') {
      tokens.input = inputTokens(event.message?.usage);
      model = answeredModel(event.message?.model, model);
    }
    if (event.type === 'message_delta') {
      tokens.output = event.usage?.output_tokens ?? null;
      finish = event.delta?.stop_reason ?? finish;
    }
    pushPiece(calls, event);
    return event.type === 'message_stop' ? null : (textOf(event) ?? '');
  };
  const pieces = openPieces({ response, provider, take, alive, isHeard: request.isHeard });
  for (let text = await pieces.next(); text; text = await pieces.next()) {
    yield { type: 'text', text };
  }
  if (finish === 'refusal') throw new LlmError({ kind: 'refused', provider, retryable: false });
  if (finish === null) return;
  for (const input of calls.inputs(request.prompt.tool.name)) yield { type: 'result', input };
  const truncated = finish === 'max_tokens' || finish === 'model_context_window_exceeded';
  yield { type: 'end', provider, model, truncated, tokens };
}

function toBody(options: AnthropicOptions, request: LlmRequest): MessageCreateParamsStreaming {
  const { prompt, deep, toolOnly } = request;
  const { name, description, parameters } = prompt.tool;
  return {
    model: askedModel(options, request),
    stream: true,
    max_tokens: replyRoom({ deep }),
    system: toSystem(prompt),
    messages: [...prompt.messages],
    tools: [{ name, description, input_schema: { ...parameters, type: 'object' } }],
    tool_choice: toolOnly ? { type: 'tool', name } : { type: 'auto' },
  };
}

/** What comes again is marked, so that it is read once and kept for a few minutes. */
function toSystem({ system, stable = 0 }: LlmRequest['prompt']): TextBlockParam[] {
  const blocks: TextBlockParam[] = [
    { type: 'text', text: system.slice(0, stable), cache_control: { type: 'ephemeral' } },
    { type: 'text', text: system.slice(stable) },
  ];
  return blocks.filter(({ text }) => text !== '');
}

/** What was read from there, or kept there, stands beside the rest and counts as well. */
function inputTokens(usage: Partial<Usage> | undefined): number | null {
  if (typeof usage?.input_tokens !== 'number') return null;
  const { input_tokens, cache_read_input_tokens, cache_creation_input_tokens } = usage;
  return input_tokens + (cache_read_input_tokens ?? 0) + (cache_creation_input_tokens ?? 0);
}

function textOf(event: RawMessageStreamEvent): string | undefined {
  if (event.type === 'content_block_start' && event.content_block?.type === 'text') {
    return event.content_block.text;
  }
  if (event.type === 'content_block_delta' && event.delta?.type === 'text_delta') {
    return event.delta.text;
  }
  return undefined;
}

function pushPiece(calls: ToolCalls, event: RawMessageStreamEvent): void {
  if (event.type === 'content_block_start' && event.content_block?.type === 'tool_use') {
    calls.push({ key: String(event.index), name: event.content_block.name, text: '' });
  }
  if (event.type === 'content_block_delta' && event.delta?.type === 'input_json_delta') {
    calls.push({ key: String(event.index), name: undefined, text: event.delta.partial_json });
  }
}
