import type { StepResults } from '@solacore/contract';
import type { Draft } from './draft.ts';
import { atOnce, type InPieces } from './in-pieces.ts';
import { type GuideRequest, type Reading, readRequest } from './reading/reading.ts';
import { spokenRequest } from './reading/spoken-words.ts';
import { clarify } from './steps/clarify.ts';
import { commit } from './steps/commit.ts';
import { listen } from './steps/listen.ts';
import { options } from './steps/options.ts';
import { receive } from './steps/receive.ts';
import { reframe } from './steps/reframe.ts';
import { createVoice, type Voice } from './voice.ts';

const stepGuides = { receive, clarify, reframe, options, commit } satisfies Record<
  string,
  (reading: Reading, voice: Voice) => Draft
>;

export type GuideReply = { text: string; result: StepResults | null; stepComplete: boolean };

/**
 * The built-in guide's answer to one message: a worksheet conversation made of the person's own
 * words, the same for the same request. It is no language model and says so when asked.
 */
export const guideReply = (request: GuideRequest): GuideReply => atOnce(guideInPieces(request));

/** The same answer, worked out piece by piece: each takes about a millisecond. */
export function* guideInPieces(request: GuideRequest): InPieces<GuideReply> {
  const reading = yield* readRequest(yield* spokenRequest(request));
  yield;
  const voice = createVoice(reading);
  // A later step asks nothing either, where only listening is wanted.
  const isHeard = request.step !== 'receive' && reading.state.mode === 'listen';
  const draft = isHeard ? listen(reading, voice) : stepGuides[request.step](reading, voice);
  const text = draft.parts
    .filter((part) => part !== '')
    .join(voice.phrases.gap)
    .replaceAll(/\n\s+/g, '\n')
    .trim();
  return { text, result: draft.result, stepComplete: draft.complete };
}
