import { NetworkError, type NumberedEvent } from '@solacore/client';
import type {
  Language,
  PostMessageRequest,
  SolveEvent,
  SolveEventData,
  StepResults,
} from '@solacore/contract';
import {
  decideTurn,
  findMainEmotion,
  guideInPieces,
  guideVersion,
  type InPieces,
  parseStepResult,
  streamChunks,
  turnInStep,
  turnLanguage,
  withoutPerspective,
} from '@solacore/solve';

type LocalGuideOptions = {
  signal?: AbortSignal;
  /** The pause between two pieces; 0 says all of it at once. */
  paceMs: number;
  /** Where the words are too few to tell, and the turn names none. */
  language: Language;
};

/* Nothing is counted here. */
const usage = { sessions_used: 0, sessions_limit: null, tier: 'free' } as const;

/**
 * The built-in guide on this device: takes the turn that the server takes and gives the events that
 * its stream gives, with no network. Danger is looked for before, in `isStoppedByDanger`. Throws
 * NetworkError `aborted` where it is stopped.
 */
export async function* localGuide(
  turn: PostMessageRequest,
  options: LocalGuideOptions,
): AsyncGenerator<NumberedEvent> {
  let id = 0;
  for await (const event of eventsOf(turn, options)) {
    id += 1;
    yield { ...event, id };
  }
}

async function* eventsOf(
  turn: PostMessageRequest,
  { signal, paceMs, language }: LocalGuideOptions,
): AsyncGenerator<SolveEvent> {
  // The person's words are on the screen before the reply is worked out.
  await pause(0, signal);
  const { text, result, done } = await withBreaks(workOut(turn, language), signal);
  yield* readAloud(streamChunks(text), paceMs, signal);
  if (result) {
    yield { event: 'result', data: result };
    // What is drawn for it and what is drawn for the end are two frames.
    await pause(0, signal);
  }
  yield { event: 'done', data: done };
}

type WorkedOut = { text: string; result: StepResults | null; done: SolveEventData<'done'> };

/** All of the turn before its first word: while it is read out, nothing else is worked out. */
function* workOut(turn: PostMessageRequest, language: Language): InPieces<WorkedOut> {
  const { step, content, history = [], state = {}, locale } = turn;
  const lang = turnLanguage(content, locale ?? language);
  const number = turnInStep(history, step);
  const reply = yield* guideInPieces({ step, content, history, state, lang, turn: number });
  yield;
  const read = parseStepResult(step, { ready: reply.stepComplete, result: reply.result?.[step] });
  const found = reply.result && read.ok ? withoutPerspective(read.result) : null;
  const ready = reply.stepComplete;
  const decided = decideTurn({ step, turn: number, ready, result: found, state });
  yield;
  const done = {
    next_step: decided.nextStep,
    emotion_detected: emotionOf(decided.result, content, lang),
    step_complete: decided.stepComplete,
    usage,
    provider: 'guide',
    model: null,
    prompt_version: guideVersion,
    truncated: false,
  } as const;
  return { text: reply.text, result: decided.result, done };
}

/* A quarter of the machine's speed leaves a piece below 50 ms with this. */
const sliceMs = 8;

/** Piece by piece, with a break for the screen where they have taken long enough. */
async function withBreaks<Result>(
  work: InPieces<Result>,
  signal: AbortSignal | undefined,
): Promise<Result> {
  let until = performance.now() + sliceMs;
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
    if (performance.now() < until) continue;
    await pause(0, signal);
    until = performance.now() + sliceMs;
  }
}

/** By the clock: a page in the background, whose timers are slow, says more at a time. */
async function* readAloud(
  pieces: string[],
  paceMs: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<SolveEvent> {
  const startedAt = Date.now();
  for (let said = 0; said < pieces.length; ) {
    const elapsedMs = Date.now() - startedAt;
    const due = paceMs === 0 ? pieces.length : Math.max(said, Math.floor(elapsedMs / paceMs)) + 1;
    yield { event: 'token', data: { content: pieces.slice(said, due).join('') } };
    said = due;
    if (said < pieces.length) await pause(paceMs, signal);
  }
}

function emotionOf(result: StepResults | null, content: string, lang: Language): string | null {
  return result?.receive?.emotion.label || (findMainEmotion(content, lang) ?? null);
}

async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
  if (signal?.aborted) throw new NetworkError('aborted');
}
