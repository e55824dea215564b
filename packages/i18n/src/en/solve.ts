export const solve = { continueMessage: 'Yes, that fits.' };

export type SolveTexts = typeof solve;
