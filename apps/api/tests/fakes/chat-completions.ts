import type { FakeReply, Frame } from './fake-reply.ts';

/** A reply as OpenAI's Chat Completions stream it. */
export function chatCompletionFrames(reply: FakeReply): Frame[] {
  const { model = 'fake-model' } = reply;
  const piece = (delta: object, finish: string | null = null) => chunk(delta, finish, model);
  const frames = [piece({ role: 'assistant', content: '' })];
  for (const text of reply.text) frames.push(piece({ content: text }));
  for (const [index, call] of (reply.calls ?? []).entries()) {
    const head = { index, id: `call_${index}`, type: 'function' };
    frames.push(piece({ tool_calls: [{ ...head, function: { name: call.name, arguments: '' } }] }));
    for (const part of call.pieces) {
      const sent: unknown = call.asObject ? JSON.parse(part) : part;
      frames.push(piece({ tool_calls: [{ index, function: { arguments: sent } }] }));
    }
  }
  for (const text of reply.textAfter ?? []) frames.push(piece({ content: text }));
  if (reply.finish === 'none') return frames;
  frames.push(piece({}, finishReason(reply)));
  const usage = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 };
  frames.push({ data: JSON.stringify({ ...envelope, model, choices: [], usage }) });
  frames.push({ data: '[DONE]' });
  return frames;
}

const envelope = {
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  created: 1_700_000_000,
  model: 'fake-model',
};

function chunk(delta: object, finish_reason: string | null = null, model = envelope.model): Frame {
  const choices = [{ index: 0, delta, finish_reason }];
  return { data: JSON.stringify({ ...envelope, model, choices }) };
}

function finishReason(reply: FakeReply): string {
  if (reply.finish === 'length') return 'length';
  if (reply.finish === 'refused') return 'content_filter';
  return reply.calls?.length ? 'tool_calls' : 'stop';
}

/** The event with which OpenAI-like servers report a failure in mid-stream. */
export function chatCompletionError(asked: string): Frame {
  const error = { message: `secret prompt text ${asked}`, type: 'server_error', code: asked };
  return { data: JSON.stringify({ error }) };
}

export const chatCompletionEmpty = chunk({ content: '' });
