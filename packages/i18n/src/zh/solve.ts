import type { SolveTexts } from '../en/solve.ts';

export const solve: SolveTexts = { continueMessage: '对，就是这样。' };
