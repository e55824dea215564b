import type { SolveEvent } from '@solacore/contract';
import { tierLimits } from '@solacore/contract';
import { buildPrompt, turnInStep, turnLanguage } from '@solacore/solve';
import type { Deps } from '../../deps.ts';
import { askWithinBudget } from './ask-within-budget.ts';
import { assessTurn, helpBeside } from './assess-turn.ts';
import { finishTurn } from './finish-turn.ts';
import { castPrivacyNet } from './privacy-net.ts';
import { type Spoken, speak } from './speak.ts';
import type { Turn } from './turn.ts';
import { endInCrisis } from './turn-endings.ts';
import { toRefusal, wasRefused } from './turn-failure.ts';

/**
 * Answers one message: danger first, then the net for what the device missed, then the reply as it
 * comes, each sentence held against the rules, then the result and where the session goes next. What fails is thrown.
 */
export async function* runTurn(deps: Deps, turn: Turn): AsyncGenerator<SolveEvent, void, void> {
  const { message, session, viewer } = turn;
  const { step, content, history = [], state = {} } = message;
  const locale = message.locale ?? session.locale;

  const danger = assessTurn(deps, turn, locale);
  if (danger.event) {
    yield { event: 'safety', data: danger.event };
    if (danger.isCrisis) {
      yield await endInCrisis(deps, turn, danger.event.region);
      return;
    }
  }

  const lang = turnLanguage(content, locale);
  const net = castPrivacyNet({ content, history, state }, lang);
  const number = Math.max(turnInStep(history, step), session.stepTurns + (isCounted(turn) ? 0 : 1));
  const { deepAnalysis: deep, priorityQueue: priority } = tierLimits[viewer.tier];
  const words = { step, ...net.hidden, lang };
  const asked = askWithinBudget(deps, turn, {
    turn: { ...words, turn: number },
    prompt: buildPrompt({ ...words, turn: number, deep, danger }),
    deep,
    priority,
  });

  const { request } = asked;
  const context = { ...words, danger: danger.level };
  let spoken: Spoken;
  try {
    spoken = yield* speak(deps, turn, { ...asked, net, context });
  } catch (error) {
    if (wasRefused(error) && !danger.event) yield helpBeside(locale);
    throw toRefusal(error, turn.log);
  }
  yield* finishTurn(deps, turn, { ...spoken, request, net, danger });
}

/** Whether this turn stands already in the session's count: asked again, or in another's place. */
function isCounted({ session, message }: Turn): boolean {
  const { lastMessageId } = session;
  if (lastMessageId === null) return false;
  return lastMessageId === message.message_id || lastMessageId === message.replaces;
}
