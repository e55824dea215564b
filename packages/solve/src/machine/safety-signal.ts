import {
  type SafetyCategory,
  type SafetyLevel,
  safetyCategories,
  safetyLevels,
} from '@solacore/contract';

/** How much danger a model saw while it replied: its own report, beside the result of the step. */
export type SafetySignal = { level: SafetyLevel; category: SafetyCategory | null };

/** What is meant by a report without a level that can be read. */
const unclearLevel = 2;

/**
 * Reads the report of a tool call, whatever became of the rest of it; null where there is none.
 * Between two levels the higher one counts.
 */
export function readSafetySignal(value: unknown): SafetySignal | null {
  if (!isRecord(value)) return null;
  const report = value.safety ?? (isRecord(value.result) ? value.result.safety : undefined);
  if (report === undefined || report === null) return null;
  if (!isRecord(report)) return { level: toLevel(report) ?? 0, category: null };
  const category = safetyCategories.find((known) => known === report.category) ?? null;
  return { level: toLevel(report.level) ?? (category ? unclearLevel : 0), category };
}

/** The gravest of several reports, the first of equals. */
export function gravestSignal(signals: readonly (SafetySignal | null)[]): SafetySignal | null {
  return signals.reduce(
    (gravest, signal) => (signal && signal.level > (gravest?.level ?? -1) ? signal : gravest),
    null,
  );
}

function toLevel(value: unknown): SafetyLevel | undefined {
  if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === '')) {
    return undefined;
  }
  const level = Math.ceil(Number(value));
  return safetyLevels.find((known) => known === Math.min(4, Math.max(0, level)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
