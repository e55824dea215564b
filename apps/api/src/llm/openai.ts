import type { ProviderName } from '@solacore/contract';
import type OpenAI from 'openai';
import type {
  ChatCompletionChunk,
  ChatCompletionCreateParamsStreaming,
} from 'openai/resources/chat/completions';
import { answeredModel, askedModel } from './answered-model.ts';
import type { ProviderEvent } from './event-reader.ts';
import { guardStream, type StreamLimits } from './guard-stream.ts';
import type { LlmClient, LlmEvent, LlmRequest, LlmTokens } from './llm-client.ts';
import { LlmError } from './llm-error.ts';
import { fetchProvider } from './provider-fetch.ts';
import { openPieces, reportedError } from './read-pieces.ts';
import { replyRoom } from './reply-room.ts';
import { createToolCalls, type ToolCalls } from './tool-call.ts';

export type OpenAiOptions = {
  name: Exclude<ProviderName, 'anthropic' | 'guide'>;
  apiKey: string;
  baseUrl: string;
  model: string;
  modelDeep: string;
  limits: StreamLimits;
};

/** OpenAI, OpenRouter and any server that speaks Chat Completions. */
export function createOpenAiClient(options: OpenAiOptions): LlmClient {
  const { name, model, modelDeep, limits } = options;
  const sdk = openSdk(options);
  return {
    name,
    model,
    modelDeep,
    streamReply: (request, signal) =>
      guardStream({
        provider: name,
        model: askedModel(options, request),
        limits,
        signal,
        toolOnly: request.toolOnly ?? false,
        open: (upstream, alive) => readCompletion(sdk, options, request, upstream, alive),
      }),
  };
}

/** Loaded only where this provider is configured. */
async function openSdk({ apiKey, baseUrl }: OpenAiOptions): Promise<OpenAI> {
  const { default: OpenAI } = await import('openai');
  return new OpenAI({
    apiKey,
    baseURL: baseUrl,
    organization: null,
    project: null,
    fetch: fetchProvider,
    maxRetries: 0,
    // The SDK writes what it could not parse to the console, and that is the person's conversation.
    logLevel: 'off',
  });
}

async function* readCompletion(
  sdk: Promise<OpenAI>,
  options: OpenAiOptions,
  request: LlmRequest,
  signal: AbortSignal,
  alive: () => void,
): AsyncGenerator<LlmEvent> {
  const provider = options.name;
  const { chat } = await sdk;
  const asked = chat.completions.create(toBody(options, request), { signal });
  const response = await asked.asResponse();
  const calls = createToolCalls();
  const tool = request.prompt.tool.name;
  let finish: string | null = null;
  let model = askedModel(options, request);
  let tokens: LlmTokens = { input: null, output: null };
  const take = ({ data }: ProviderEvent): string | null => {
    if (data === '[DONE]') return null;
    const chunk: Chunk = JSON.parse(data);
    if (chunk?.error) throw reportedError(chunk, provider);
    model = answeredModel(chunk?.model, model);
    if (chunk?.usage) {
      tokens = { input: chunk.usage.prompt_tokens, output: chunk.usage.completion_tokens };
    }
    const choice = chunk?.choices?.[0];
    const delta = choice?.delta;
    if (delta?.refusal) throw new LlmError({ kind: 'refused', provider, retryable: false });
    for (const piece of delta?.tool_calls ?? []) pushPiece(calls, piece);
    finish = choice?.finish_reason ?? finish;
    return delta?.content ?? '';
  };
  const pieces = openPieces({ response, provider, take, alive, isHeard: request.isHeard });
  for (let text = await pieces.next(); text; text = await pieces.next()) {
    yield { type: 'text', text };
  }
  if (finish === 'content_filter') {
    throw new LlmError({ kind: 'refused', provider, retryable: false });
  }
  if (finish === null) return;
  for (const input of calls.inputs(tool)) yield { type: 'result', input };
  yield { type: 'end', provider, model, truncated: finish === 'length', tokens };
}

function toBody(options: OpenAiOptions, request: LlmRequest): ChatCompletionCreateParamsStreaming {
  const { name } = options;
  const { prompt, deep, toolOnly } = request;
  const { tool } = prompt;
  const limit = replyRoom({ deep });
  return {
    model: askedModel(options, request),
    stream: true,
    messages: [{ role: 'system', content: prompt.system }, ...prompt.messages],
    tools: [{ type: 'function', function: { ...tool, parameters: { ...tool.parameters } } }],
    tool_choice: toolOnly ? { type: 'function', function: { name: tool.name } } : 'auto',
    // Only OpenAI knows the newer name, and its newer models know no other.
    ...(name === 'openai' ? { max_completion_tokens: limit } : { max_tokens: limit }),
    ...(name === 'compatible' ? {} : { stream_options: { include_usage: true } }),
  };
}

/** What the SDK describes, or a failure reported in mid-stream. */
type Chunk = (Partial<ChatCompletionChunk> & { error?: object }) | null;
type Piece = ChatCompletionChunk.Choice.Delta.ToolCall;

function pushPiece(calls: ToolCalls, piece: Piece): void {
  // Some servers leave the index out, or send it as 0 for every call with a new id.
  const key = piece.index === undefined ? piece.id : String(piece.index);
  calls.push({ key, name: piece.function?.name, text: piece.function?.arguments });
}
