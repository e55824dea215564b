import type { Step } from '@solacore/contract';
import { partSchemas } from '../machine/step-result.ts';
import { ifThenRule } from './step-prompts.ts';

export type StepTool = {
  name: string;
  description: string;
  /** JSON schema (draft 7) of `{ready, result}`. */
  parameters: Record<string, unknown>;
};

/** The one tool of a turn: the step's structured result beside the prose. */
export function stepTool(step: Step): StepTool {
  const { $schema: _, ...part } = partSchemas[step].toJSONSchema({ target: 'draft-7' });
  return {
    name: 'step_result',
    description: [
      `What the step "${step}" has produced so far. Call it once, after the prose.`,
      ...(step === 'commit' ? [ifThenRule] : []),
    ].join(' '),
    parameters: {
      type: 'object',
      properties: {
        ready: { type: 'boolean', description: 'true once the step is finished' },
        result: part,
      },
      required: ['ready', 'result'],
      additionalProperties: false,
    },
  };
}
