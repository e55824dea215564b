import { z } from 'zod';

/** The five steps, in order. */
export const steps = ['receive', 'clarify', 'reframe', 'options', 'commit'] as const;
export const stepSchema = z.enum(steps);
export type Step = z.infer<typeof stepSchema>;

/** The step after this one, `null` after commit. */
export function stepAfter(step: Step): Step | null {
  return steps[steps.indexOf(step) + 1] ?? null;
}
