/** The basic emotions a text may show. */
export const emotions = ['anger', 'disgust', 'fear', 'joy', 'sadness', 'surprise'] as const;
export type Emotion = (typeof emotions)[number];
