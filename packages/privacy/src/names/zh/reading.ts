import type { Cues } from './cues.ts';
import type { NameModel } from './name-model.ts';

/** How a name reads: `part` of a full one, a `full` Chinese one, a `foreign` one. */
export const kinds = { word: 0, part: 1, full: 2, foreign: 3 } as const;

export type NameKind = (typeof kinds)[keyof typeof kinds];
export type Place = { han: Int16Array; at: number; model: NameModel; cues: Cues };
export type Visit = (end: number, cost: number, kind: NameKind) => void;
