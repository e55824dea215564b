import type { HistoryEntry, SolveEventData } from '@solacore/contract';
import { languageOf } from '@solacore/contract';
import {
  assessConversation,
  crisisLevel,
  helpLevel,
  regionOf,
  resourcesFor,
  type SafetyAssessment,
} from '@solacore/safety';

export type Assessment = { isCrisis: boolean; event: SolveEventData<'safety'> | null };

/** What was found in the person's words, and whether the conversation has to stop for it. */
export function assessTurn(content: string, history: HistoryEntry[], locale: string): Assessment {
  const earlier = history.filter(({ role }) => role === 'user').map((entry) => entry.content);
  return toAssessment(assessConversation(content, earlier), locale);
}

/** The same for a danger that is known already, such as a model's own signal. */
export function toAssessment({ level, category }: SafetyAssessment, locale: string): Assessment {
  if (level < helpLevel) return { isCrisis: false, event: null };
  const region = regionOf(locale);
  const resources = resourcesFor(region, languageOf(locale));
  return {
    isCrisis: level >= crisisLevel,
    event: { level, category: category ?? 'distress', region, resources },
  };
}
