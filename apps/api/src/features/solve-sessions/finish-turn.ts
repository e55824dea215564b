import type { Language, SolveEvent, StepResults } from '@solacore/contract';
import {
  closingQuestion,
  decideTurn,
  findMainEmotion,
  guideVersion,
  promptVersion,
  withoutPerspective,
} from '@solacore/solve';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import { chargeOverage, findUsage } from '../usage/index.ts';
import { type Danger, toDanger } from './assess-turn.ts';
import { readResult } from './read-result.ts';
import { recordTurn } from './record-turn.store.ts';
import { findSolveSession } from './solve-sessions.store.ts';
import type { FinishedReply, Turn } from './turn.ts';
import { endInCrisis } from './turn-endings.ts';

/** Stops where the model saw danger; else reads the result, records the turn, moves on where the step is complete, and says so. */
export async function* finishTurn(
  deps: Deps,
  turn: Turn,
  reply: FinishedReply,
): AsyncGenerator<SolveEvent, void, void> {
  const { session, viewer, message } = turn;
  const { db } = deps.database;
  const { step, turn: number, lang } = reply.request.turn;
  const { ready, result: read, safety } = await readResult(deps.llm, turn.signal, reply);
  const hidden = read && !reply.request.deep ? withoutPerspective(read) : read;
  const danger = toDanger(safety ?? { level: 0, category: null }, message.locale ?? session.locale);
  if (danger.event && isMore(danger, reply.danger)) {
    yield { event: 'safety', data: danger.event };
    if (danger.isCrisis) {
      yield await endInCrisis(deps, turn, danger.event.region);
      return;
    }
  }
  const { stepComplete, nextStep, result } = decideTurn({
    step,
    turn: number,
    ready,
    result: hidden && reply.net.unmaskResult(hidden),
    state: message.state,
  });

  const isRecorded = await recordTurn(db, {
    id: session.id,
    step,
    stepComplete,
    messageId: message.message_id,
    replaces: message.replaces,
    now: deps.now(),
  });
  if (!isRecorded) {
    const now = await findSolveSession(db, { id: session.id, userId: viewer.userId });
    if (now?.status !== 'active') throw new AppError('SOLVE_SESSION_CLOSED');
    throw new AppError('STEP_OUT_OF_ORDER', { expected: now.currentStep });
  }
  if (session.isOverage) await chargeOverage(deps, session.id);
  const isAsking = message.state?.mode !== 'listen';
  if (reply.lacksQuestion && isAsking && !stepComplete) {
    const gap = lang === 'zh' ? '' : ' ';
    yield { event: 'token', data: { content: gap + closingQuestion(step, lang, result) } };
  }
  if (result) yield { event: 'result', data: result };
  yield {
    event: 'done',
    data: {
      next_step: nextStep,
      emotion_detected: emotionOf(result, message.content, lang),
      step_complete: stepComplete,
      usage: await findUsage(db, viewer, deps.now()),
      ...stampOf(reply),
      truncated: reply.end?.truncated ?? false,
    },
  };
}

/** Who wrote this, for the device to keep beside the words. */
function stampOf({ end }: FinishedReply) {
  if (!end) return { provider: null, model: null, prompt_version: null };
  const { provider, model } = end;
  return { provider, model, prompt_version: provider === 'guide' ? guideVersion : promptVersion };
}

/** The feeling as the person confirmed it, else what their words sound like. */
function emotionOf(result: StepResults | null, content: string, lang: Language): string | null {
  return result?.receive?.emotion.label || (findMainEmotion(content, lang) ?? null);
}

/** Whether the model's report goes beyond what is shown already; it bears out a guess. */
function isMore(reported: Danger, shown: Danger): boolean {
  if (reported.level !== shown.level) return reported.level > shown.level;
  return shown.isGuess === true;
}
