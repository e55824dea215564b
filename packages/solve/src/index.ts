export { detectEmotions } from './emotion/detect-emotions.ts';
export { emotionFamily } from './emotion/emotion-family.ts';
export { detectLanguage } from './language/detect-language.ts';
export { decideTurn } from './machine/decide-turn.ts';
export { missingFields } from './machine/missing-fields.ts';
export { parseStepResult } from './machine/step-result.ts';
export { turnCaps, turnInStep } from './machine/turns.ts';
export { buildPrompt } from './prompt/build-prompt.ts';
export { streamChunks } from './stream-chunks.ts';
