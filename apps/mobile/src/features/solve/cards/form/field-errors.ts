import { missingFields } from '@solacore/solve';
import type { Conversation } from '@/local-db/records';
import type { StepPart } from './step-part.ts';

/** The fields of a form that still need the person, from top to bottom: the server's own rules. */
export function fieldErrors<V>(part: StepPart<V>, values: V, conversation: Conversation): string[] {
  const written = part.write(values, conversation, (text) => text.trim());
  const found = new Set([
    ...missingFields(part.step, written),
    ...part.wrong(values, conversation),
  ]);
  return part.order.filter((field) => found.has(field));
}
