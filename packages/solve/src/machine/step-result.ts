import {
  clarifyResultSchema,
  commitResultSchema,
  optionsResultSchema,
  receiveResultSchema,
  reframeResultSchema,
  type Step,
  type StepResults,
  stepResultsSchema,
} from '@solacore/contract';
import { missingFields } from './missing-fields.ts';
import { readSafetySignal, type SafetySignal } from './safety-signal.ts';

/** The schema of each step's part of the results. */
export const partSchemas = {
  receive: receiveResultSchema,
  clarify: clarifyResultSchema,
  reframe: reframeResultSchema,
  options: optionsResultSchema,
  commit: commitResultSchema,
} as const;

/** `safety` is the model's own report, which counts also where the result does not fit. */
type Parsed = { safety: SafetySignal | null } & (
  | { ok: true; result: StepResults; ready: boolean }
  | { ok: false; issues: string[] }
);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function partOf(step: Step, value: Record<string, unknown>): unknown {
  const result = 'result' in value ? value.result : value;
  return isRecord(result) && isRecord(result[step]) ? result[step] : result;
}

/** Options may come without ids: they are numbered, so that one can be chosen. */
function withIds(step: Step, part: unknown): unknown {
  if (step !== 'options' || !isRecord(part) || !Array.isArray(part.items)) return part;
  const items = part.items.map((item, index) =>
    isRecord(item) ? { id: `option-${index + 1}`, source: 'ai', ...item } : item,
  );
  return { ...part, items };
}

/**
 * Reads the structured result of a turn: `{ready, result: part, safety?}`, or the bare part.
 * `ready` is what the producer claims; `decideTurn` holds it against the required fields.
 * Issues name paths and rules, never a value.
 */
export function parseStepResult(step: Step, value: unknown): Parsed {
  const safety = readSafetySignal(value);
  if (!isRecord(value)) return { ok: false, issues: ['not an object'], safety };
  const parsed = partSchemas[step].safeParse(withIds(step, partOf(step, value)));
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`);
    return { ok: false, issues, safety };
  }
  const result = stepResultsSchema.parse({ [step]: parsed.data });
  const ready = value.ready === true && missingFields(step, result).length === 0;
  return { ok: true, result, ready, safety };
}
