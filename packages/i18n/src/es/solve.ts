import type { SolveTexts } from '../en/solve.ts';

export const solve: SolveTexts = { continueMessage: 'Sí, encaja.' };
