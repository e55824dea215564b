import type { StepResults } from '@solacore/contract';

/** A reply before it is joined: sentences in order, the result, and whether the step ends. */
export type Draft = { parts: string[]; result: StepResults | null; complete: boolean };
