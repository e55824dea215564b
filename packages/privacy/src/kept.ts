/* What reads texts that are masked already. Nothing here searches, so it needs none of the lists. */
export type { MaskEntry } from './mask/kept-values.ts';
export { foldName } from './mask/person-words.ts';
export { createUnmasker } from './mask/unmasker.ts';
export { piiTypes } from './types.ts';
