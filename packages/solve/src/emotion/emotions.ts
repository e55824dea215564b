/** The basic emotions a text may show. */
export const emotions = ['anger', 'disgust', 'fear', 'joy', 'sadness', 'surprise'] as const;
export type Emotion = (typeof emotions)[number];

/** Signs of each basic emotion in one language, matched on lower-case text. */
export type EmotionLexicon = Record<Emotion, RegExp>;
