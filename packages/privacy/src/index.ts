export { detect } from './detect.ts';
export type { MaskEntry } from './mask/kept-values.ts';
export { createMasker, type Masker, type MaskerOptions } from './mask/masker.ts';
export { foldName } from './mask/person-words.ts';
export type { UnknownWord, UnmaskStream } from './mask/unmask.ts';
export { type PiiType, piiTypes, type Span } from './types.ts';
