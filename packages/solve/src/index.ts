export { checkReply, type ReplyCheck } from './check/check-reply.ts';
export { apology, closingQuestion } from './check/closing-phrases.ts';
export { placeholdersIn, rightPlaceholders } from './check/placeholders.ts';
export type { ReplyContext } from './check/reply-context.ts';
export { createReplyGuard, type ReplyVerdict } from './check/reply-guard.ts';
export { askAgain } from './check/rule-hints.ts';
export { type HardRule, hardRules, type SoftRule, softRules } from './check/rules.ts';
export { checkInDueAt } from './check-in/check-in-due.ts';
export { smallerStep } from './check-in/smaller-step.ts';
export { detectEmotions, findMainEmotion } from './emotion/detect-emotions.ts';
export { emotionFamily } from './emotion/emotion-family.ts';
export type { EmotionFamily } from './emotion/feelings.ts';
export { guideInPieces, guideReply } from './guide/guide-reply.ts';
export type { InPieces } from './guide/in-pieces.ts';
export { guideVersion } from './guide/version.ts';
export { detectLanguage } from './language/detect-language.ts';
export { turnLanguage } from './language/turn-language.ts';
export { askedFor } from './machine/asked-for.ts';
export { decideTurn } from './machine/decide-turn.ts';
export { mergeResult, ownOptionId } from './machine/merge-result.ts';
export { missingFields } from './machine/missing-fields.ts';
export { gravestSignal, readSafetySignal, type SafetySignal } from './machine/safety-signal.ts';
export { parseStepResult } from './machine/step-result.ts';
export { turnCaps, turnInStep } from './machine/turns.ts';
export {
  canAccept,
  canContinue,
  hasChosen,
  hasDeclined,
  isOver,
  type Walk,
  type WalkEvent,
  walk,
} from './machine/walk.ts';
export { buildPrompt } from './prompt/build-prompt.ts';
export { estimateTokens } from './prompt/estimate-tokens.ts';
export { withoutPerspective } from './prompt/perspective.ts';
export { promptVersion } from './prompt/version.ts';
export { streamChunks } from './stream-chunks.ts';
