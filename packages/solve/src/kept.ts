/* What reads a session that is kept: without the guide, its languages and their lists. */
export { checkInDueAt } from './check-in/check-in-due.ts';
export { emotionFamily } from './emotion/emotion-family.ts';
export type { EmotionFamily } from './emotion/feelings.ts';
