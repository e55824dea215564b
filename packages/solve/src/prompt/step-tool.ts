import {
  optionsResultSchema,
  reframeResultSchema,
  type Step,
  safetyCategories,
} from '@solacore/contract';
import { partSchemas } from '../machine/step-result.ts';
import { ifThenRule } from './steps/commit.ts';

export type StepTool = {
  name: string;
  description: string;
  /** JSON schema (draft 7) of `{ready, result, safety?}`. */
  parameters: Record<string, unknown>;
};

/** The model's own report of danger; the levels are those of the whole product. */
const safetyField = {
  type: 'object',
  description:
    'Only where something suggests danger to the person or to someone else. level 1: deep distress; 2: possible danger, also in veiled words; 3: likely danger; 4: imminent: means at hand, a time, or already done.',
  properties: {
    level: { type: 'integer', minimum: 0, maximum: 4 },
    category: { type: 'string', enum: safetyCategories },
  },
  required: ['level'],
  additionalProperties: false,
} as const;

/** What is asked for outside deep analysis. */
const plainSchemas = {
  ...partSchemas,
  reframe: reframeResultSchema.omit({ perspective: true }),
  options: optionsResultSchema.omit({ perspective: true }),
} as const;

const known = new Map<string, StepTool>();

/** The one tool of a turn: the step's structured result beside the prose. Made once for each step. */
export function stepTool(step: Step, deep: boolean): StepTool {
  const key = `${step} ${deep}`;
  const tool = known.get(key) ?? describeTool(step, deep);
  known.set(key, tool);
  return tool;
}

function describeTool(step: Step, deep: boolean): StepTool {
  const schemas = deep ? partSchemas : plainSchemas;
  const { $schema: _, ...part } = schemas[step].toJSONSchema({ target: 'draft-7' });
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
        safety: safetyField,
      },
      required: ['ready', 'result'],
      additionalProperties: false,
    },
  };
}
