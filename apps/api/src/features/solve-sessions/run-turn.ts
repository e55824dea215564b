import type { SolveEvent } from '@solacore/contract';
import { tierLimits } from '@solacore/contract';
import { buildPrompt, turnInStep } from '@solacore/solve';
import type { Deps } from '../../deps.ts';
import type { LlmEvent } from '../../llm/llm-client.ts';
import { LlmError } from '../../llm/llm-error.ts';
import { assessTurn } from './assess-turn.ts';
import { finishTurn } from './finish-turn.ts';
import { castPrivacyNet } from './privacy-net.ts';
import type { Turn } from './turn.ts';
import { endInCrisis } from './turn-endings.ts';
import { toRefusal } from './turn-failure.ts';
import { turnLanguage } from './turn-language.ts';

/**
 * Answers one message: danger first, then the net for what the device missed, then the reply as it
 * comes, then the result and where the session goes next. What fails is thrown.
 */
export async function* runTurn(deps: Deps, turn: Turn): AsyncGenerator<SolveEvent, void, void> {
  const { message, session, viewer } = turn;
  const { step, content, history = [], state = {} } = message;
  const locale = message.locale ?? session.locale;

  const danger = assessTurn(content, history, locale);
  if (danger.event) yield { event: 'safety', data: danger.event };
  if (danger.isCrisis) {
    yield await endInCrisis(deps, turn);
    return;
  }

  const lang = turnLanguage(content, locale);
  const net = castPrivacyNet({ content, history, state }, lang);
  const number = Math.max(turnInStep(history, step), session.stepTurns + (isCounted(turn) ? 0 : 1));
  const { deepAnalysis: deep, priorityQueue: priority } = tierLimits[viewer.tier];
  const words = { step, ...net.hidden, lang };
  const request = {
    turn: { ...words, turn: number },
    prompt: buildPrompt({ ...words, deep }),
    deep,
    priority,
  };

  const visible = net.unmaskStream();
  let said = '';
  let input: unknown;
  let end: Extract<LlmEvent, { type: 'end' }> | undefined;
  try {
    for await (const event of deps.llm.streamReply(request, turn.signal)) {
      if (event.type === 'queue') yield { event: 'queue', data: { position: event.position } };
      if (event.type === 'end') end = event;
      if (event.type === 'result') input = event.input;
      if (event.type !== 'text') continue;
      said += event.text;
      const text = visible.push(event.text);
      if (text) yield { event: 'token', data: { content: text } };
    }
  } catch (error) {
    if (error instanceof LlmError && error.kind !== 'aborted') {
      turn.log.warn(
        { provider: error.provider, kind: error.kind, status: error.status },
        'no reply from the provider',
      );
    }
    throw toRefusal(error);
  }
  const rest = visible.end();
  if (rest) yield { event: 'token', data: { content: rest } };
  if (end) yield* finishTurn(deps, turn, { request, net, said, input, end });
}

/** Whether this turn stands already in the session's count: asked again, or in another's place. */
function isCounted({ session, message }: Turn): boolean {
  const { lastMessageId } = session;
  if (lastMessageId === null) return false;
  return lastMessageId === message.message_id || lastMessageId === message.replaces;
}
