import type { FakeCall, FakeReply, Frame } from './fake-reply.ts';

/** A reply as Anthropic's Messages stream it. */
export function anthropicFrames(reply: FakeReply): Frame[] {
  const frames = [
    named('message_start', {
      message: {
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        model: reply.model ?? 'fake-model',
        content: [],
        stop_reason: null,
        stop_sequence: null,
        // As with kept words: only their sum is what was read.
        usage: {
          input_tokens: 60,
          cache_read_input_tokens: 30,
          cache_creation_input_tokens: 10,
          output_tokens: 1,
        },
      },
    }),
    named('ping', {}),
    ...textFrames(reply.text, 0),
  ];
  const { calls = [], textAfter } = reply;
  for (const [position, call] of calls.entries()) frames.push(...callFrames(call, position + 1));
  if (textAfter) frames.push(...textFrames(textAfter, calls.length + 1));
  if (reply.finish === 'none') return frames;
  const delta = { stop_reason: stopReason(reply), stop_sequence: null };
  frames.push(named('message_delta', { delta, usage: { output_tokens: 20 } }));
  frames.push(named('message_stop', {}));
  return frames;
}

function textFrames(texts: string[], index: number): Frame[] {
  return [
    named('content_block_start', { index, content_block: { type: 'text', text: '' } }),
    ...texts.map((text) =>
      named('content_block_delta', { index, delta: { type: 'text_delta', text } }),
    ),
    named('content_block_stop', { index }),
  ];
}

function callFrames(call: FakeCall, index: number): Frame[] {
  const content_block = { type: 'tool_use', id: `toolu_${index}`, name: call.name, input: {} };
  return [
    named('content_block_start', { index, content_block }),
    ...call.pieces.map((partial_json) =>
      named('content_block_delta', { index, delta: { type: 'input_json_delta', partial_json } }),
    ),
    named('content_block_stop', { index }),
  ];
}

function named(type: string, fields: object): Frame {
  return { name: type, data: JSON.stringify({ type, ...fields }) };
}

function stopReason(reply: FakeReply): string {
  if (reply.finish === 'length') return 'max_tokens';
  if (reply.finish === 'refused') return 'refusal';
  return reply.calls?.length ? 'tool_use' : 'end_turn';
}

/** The event with which Anthropic reports a failure in mid-stream. */
export function anthropicError(asked: string): Frame {
  const error = { type: 'overloaded_error', message: `secret prompt text ${asked}` };
  return { name: 'error', data: JSON.stringify({ type: 'error', error }) };
}

export const anthropicEmpty = named('content_block_delta', {
  index: 0,
  delta: { type: 'text_delta', text: '' },
});
