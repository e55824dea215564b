import { type PatchSolveSessionRequest, type Step, steps } from '@solacore/contract';

export type SolveSessionChange = {
  status?: PatchSolveSessionRequest['status'];
  currentStep?: Step | undefined;
};

/**
 * The steps from which a change is legal: back to any earlier step, forward by one, completed only
 * where the session then stands at the last step.
 */
export function stepsBefore({ status, currentStep }: SolveSessionChange): Step[] {
  if (status === 'completed' && (currentStep ?? 'commit') !== 'commit') return [];
  if (!currentStep) return status === 'completed' ? ['commit'] : [...steps];
  return steps.slice(Math.max(0, steps.indexOf(currentStep) - 1));
}
